package se.kvittens.files.architecture.violations.cycle.two;

import se.kvittens.files.architecture.violations.cycle.one.One;

/** Knows the other. */
public final class Two {

    One one;
}
