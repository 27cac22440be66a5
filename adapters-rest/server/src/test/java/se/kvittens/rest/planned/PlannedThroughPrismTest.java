package se.kvittens.rest.planned;

import se.kvittens.rest.judge.ThroughPrism;

/** The same with planned visits, with each answer held against the contract. */
@ThroughPrism
class PlannedThroughPrismTest extends PlannedTest {}
