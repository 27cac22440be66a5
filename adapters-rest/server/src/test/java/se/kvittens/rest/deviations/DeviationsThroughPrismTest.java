package se.kvittens.rest.deviations;

import se.kvittens.rest.judge.ThroughPrism;

/** The same with deviations, with each answer held against the contract. */
@ThroughPrism
class DeviationsThroughPrismTest extends DeviationsTest {}
