package se.kvittens.files.architecture.violations.cycle.one;

import se.kvittens.files.architecture.violations.cycle.two.Two;

/** Knows the other. */
public final class One {

    Two two;
}
