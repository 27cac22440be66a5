package se.kvittens.client.wire;

/** An answer is not as agreed. It says what was missing, and never what was there. */
public final class Unreadable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public Unreadable(String where) {
        super(where);
    }
}
