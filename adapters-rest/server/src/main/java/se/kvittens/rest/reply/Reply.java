package se.kvittens.rest.reply;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;

/**
 * What is answered where all went well.
 *
 * @param etag by which this version is known, where it has one
 */
public record Reply(JsonNode body, Optional<String> etag) {

    public static Reply of(JsonNode body) {
        return new Reply(body, Optional.empty());
    }
}
