package se.kvittens.examples.demo;

import java.util.List;

/**
 * Chance from a seed. The generator (SplitMix64) is spelled out here, so that what a seed gives does not hang on the
 * version of Java.
 */
final class Dice {

    private static final long STEP = 0x9E3779B97F4A7C15L;
    private static final int MILLE = 1000;

    private final long seed;
    private long state;

    Dice(long seed) {
        this.seed = seed;
        this.state = seed;
    }

    /** Dice of their own for one matter: they fall alike, however often others were thrown before. */
    Dice of(String matter) {
        return new Dice(mixed(seed + STEP * matter.hashCode()));
    }

    int below(int bound) {
        state += STEP;
        return (int) Long.remainderUnsigned(mixed(state), bound);
    }

    /** Both bounds included. */
    int between(int least, int most) {
        return least + below(most - least + 1);
    }

    boolean happens(int timesInThousand) {
        return below(MILLE) < timesInThousand;
    }

    <T> T oneOf(List<T> choices) {
        return choices.get(below(choices.size()));
    }

    private static long mixed(long value) {
        long mixed = value;
        mixed = (mixed ^ (mixed >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }
}
