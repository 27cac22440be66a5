package se.kvittens.testkit.frame;

import java.util.List;

/** Picks from lists whose length is known only once the rule book is. */
public final class Pick {

    private Pick() {}

    /** The first for 0, and round again after the last; only of a list that has something in it. */
    public static <T> T from(List<T> choices, int number) {
        return choices.get(Math.floorMod(number, choices.size()));
    }
}
