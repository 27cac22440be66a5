package se.kvittens.application.subscribing;

/**
 * Marks of what is told, by which it is known where it is told again. Whoever has no key can't make one: nobody finds out by guesses
 * what there is in a record.
 */
@FunctionalInterface
public interface Marks {

    /** Always the same of the same, also after a new start; 16 bytes at least. */
    byte[] of(byte[] told);
}
