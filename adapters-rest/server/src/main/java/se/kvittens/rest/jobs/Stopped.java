package se.kvittens.rest.jobs;

/** Work was stopped between two of its steps; nobody is answered. */
final class Stopped extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Stopped() {
        super("Nobody wants it any more.", null, false, false);
    }
}
