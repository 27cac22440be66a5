package se.kvittens.domain.architecture.violations.cycle.one;

import se.kvittens.domain.architecture.violations.cycle.two.Two;

/** Knows two, which knows one. */
public record One(Two two) {}
