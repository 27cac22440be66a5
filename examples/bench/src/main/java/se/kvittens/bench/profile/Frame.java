package se.kvittens.bench.profile;

import java.util.regex.Pattern;

/**
 * A method that was under way.
 *
 * @param type the full name of its class
 */
record Frame(String type, String method) {

    private static final String OURS = "se.kvittens.";

    /** What the virtual machine adds to a class that it makes up: a number and an address, others in each run. */
    private static final Pattern MADE_UP = Pattern.compile("(?<=\\$\\$Lambda)\\W.*|[./+](0x)?\\d\\w*$");

    Frame {
        type = MADE_UP.matcher(type).replaceAll("");
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
