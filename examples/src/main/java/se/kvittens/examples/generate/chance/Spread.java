package se.kvittens.examples.generate.chance;

/**
 * Spreads what happens at a rate evenly over consecutive numbers: it comes about among few of them, with whatever seed.
 * Each matter has a stride of its own, the part of ten thousand nearest to an irrational number that goes through all of
 * them, so that no two matters go together.
 */
public enum Spread {
    TURNS(6181),
    GUESTS(4143),
    AGES(7321),
    AREAS(2361),
    COHABITANTS(6457),
    MEALS(3167),
    OTHER_CATEGORIES(8729),
    PROVIDERS(6181);

    private final int stride;

    Spread(int stride) {
        this.stride = stride;
    }

    /** From 0 to ten thousand, excluded. */
    public int placeOf(long number) {
        return (int) Math.floorMod(number * stride, (long) Rate.OF);
    }

    /** Whether it happens to a number. */
    public boolean happensTo(long number, Rate rate) {
        return placeOf(number) < rate.times();
    }
}
