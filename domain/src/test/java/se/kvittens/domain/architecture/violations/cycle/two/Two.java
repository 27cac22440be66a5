package se.kvittens.domain.architecture.violations.cycle.two;

import se.kvittens.domain.architecture.violations.cycle.one.One;

/** Knows one, which knows two. */
public record Two(One one) {}
