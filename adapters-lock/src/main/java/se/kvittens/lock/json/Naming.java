package se.kvittens.lock.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Names for what can't be read, by which it is told. */
public final class Naming {

    private Naming() {}

    /** What has no name in its field is named by what it says, so that it has the same one when it is told again. */
    public static String of(JsonNode thing, String field) {
        try {
            return Fields.of(thing).name(field);
        } catch (WrongField noName) {
            return "unnamed-" + UUID.nameUUIDFromBytes(thing.toString().getBytes(StandardCharsets.UTF_8));
        }
    }
}
