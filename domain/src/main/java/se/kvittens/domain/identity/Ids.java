package se.kvittens.domain.identity;

/** The check that all names share. */
final class Ids {

    private Ids() {}

    static void requireText(String value, String what) {
        if (value.isBlank()) {
            throw new IllegalArgumentException("The id of a %s must not be blank.".formatted(what));
        }
    }
}
