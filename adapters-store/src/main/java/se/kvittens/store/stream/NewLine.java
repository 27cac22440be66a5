package se.kvittens.store.stream;

import java.time.Instant;
import java.util.Optional;
import se.kvittens.domain.access.Deed;

/**
 * What is to be taken down.
 *
 * @param type of what happened, by which its body is read
 * @param body in JSON, without anything that tells who the recipient is
 * @param about the time that it is about
 */
public record NewLine(String type, String body, Instant about, Deed deed, Personal personal, Optional<Name> name) {

    /**
     * The name of a thing within its stream.
     *
     * @param isNew whether the line gives the name to a thing, or is about the thing that has it
     */
    public record Name(String value, boolean isNew) {}
}
