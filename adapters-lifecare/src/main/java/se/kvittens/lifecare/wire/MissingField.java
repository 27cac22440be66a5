package se.kvittens.lifecare.wire;

import org.jspecify.annotations.Nullable;

/** A field that the contract demands is not there. */
final class MissingField extends IllegalArgumentException {

    private static final long serialVersionUID = 1;

    private MissingField(String field) {
        super(field + " is missing");
    }

    static <T> T need(@Nullable T value, String field) {
        if (value == null) {
            throw new MissingField(field);
        }
        return value;
    }
}
