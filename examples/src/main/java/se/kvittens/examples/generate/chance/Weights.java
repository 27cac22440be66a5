package se.kvittens.examples.generate.chance;

import java.util.Arrays;

/** Equal steps, each with a weight by which it is drawn. */
public final class Weights {

    private final int first;
    private final int step;
    private final int[] upTo;

    /** The first step begins at {@code first}. */
    Weights(int first, int step, int... weights) {
        this.first = first;
        this.step = step;
        this.upTo = weights.clone();
        Arrays.parallelPrefix(upTo, Integer::sum);
    }

    /** A whole number within a step. */
    public int draw(Dice dice) {
        int at = dice.below(upTo[upTo.length - 1]);
        int place = 0;
        while (upTo[place] <= at) {
            place++;
        }
        return first + step * place + (step == 1 ? 0 : dice.below(step));
    }
}
