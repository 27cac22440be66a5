package se.kvittens.lock.json;

/** A field is missing, or is not what it is to be. */
public final class WrongField extends IllegalArgumentException {

    private static final long serialVersionUID = 1;

    private final String field;

    WrongField(String field) {
        super("The field (%s) can't be read.".formatted(field));
        this.field = field;
    }

    /** Its name, with those of the things that it stands in. */
    public String field() {
        return field;
    }
}
