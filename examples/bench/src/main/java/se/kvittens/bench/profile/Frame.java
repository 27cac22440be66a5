package se.kvittens.bench.profile;

/**
 * A method that was under way.
 *
 * @param type the full name of its class
 */
record Frame(String type, String method) {

    private static final String OURS = "se.kvittens.";
    private static final String LAMBDA = "$$Lambda";

    /** A lambda's class has another name in each run; what comes after the mark is dropped. */
    Frame {
        int lambda = type.indexOf(LAMBDA);
        type = lambda < 0 ? type : type.substring(0, lambda + LAMBDA.length());
    }

    boolean isOurs() {
        return type.startsWith(OURS);
    }

    /** The package of one of our own, without the root that they share: {@code domain.visit}. */
    String room() {
        return type.substring(OURS.length(), Math.max(OURS.length(), type.lastIndexOf('.')));
    }

    /** The class without its package, and the method. */
    @Override
    public String toString() {
        return type.substring(type.lastIndexOf('.') + 1) + "." + method;
    }
}
