package se.kvittens.examples.generate.chance;

import java.util.List;

/**
 * Chance from a seed. The generator (SplitMix64 of Steele, Lea and Flood, 2014) is spelled out here, so that what a seed
 * gives does not hang on the version of Java.
 */
public final class Dice {

    private static final long STEP = 0x9E3779B97F4A7C15L;

    private final long seed;
    private long state;

    public Dice(long seed) {
        this.seed = seed;
        this.state = seed;
    }

    /** Dice of their own for one matter: they fall alike, however often others were thrown before. */
    public Dice of(long matter) {
        return new Dice(mixed(seed + STEP * mixed(matter + 1)));
    }

    public int below(int bound) {
        state += STEP;
        return (int) Long.remainderUnsigned(mixed(state), bound);
    }

    /** Both bounds included. */
    public int between(int least, int most) {
        return least + below(most - least + 1);
    }

    public boolean happens(Rate rate) {
        return below(Rate.OF) < rate.times();
    }

    public <T> T oneOf(List<T> choices) {
        return choices.get(below(choices.size()));
    }

    private static long mixed(long value) {
        long mixed = value;
        mixed = (mixed ^ (mixed >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }
}
