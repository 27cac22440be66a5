package se.kvittens.testkit.law;

/**
 * Where and how a law does not hold.
 *
 * @param where {@code anna}, {@code anna, visit v1}, {@code the invoice}
 */
public record Breach(String where, String what) {

    @Override
    public String toString() {
        return where + ": " + what;
    }
}
