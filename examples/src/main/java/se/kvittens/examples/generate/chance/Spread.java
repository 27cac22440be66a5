package se.kvittens.examples.generate.chance;

/**
 * Spreads what happens at a rate evenly over consecutive numbers: of a thing that happens to one in a hundred, there is one
 * among any three hundred numbers, with whatever seed. Each matter goes round ten thousand places by a stride of its own,
 * so that no two matters go together.
 */
public enum Spread {
    TURNS(6181),
    GUESTS(4343),
    AGES(4823),
    AREAS(3789),
    COHABITANTS(2089),
    MEALS(1729),
    OTHER_CATEGORIES(2921),
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
