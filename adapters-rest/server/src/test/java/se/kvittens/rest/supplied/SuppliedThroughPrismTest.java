package se.kvittens.rest.supplied;

import se.kvittens.rest.judge.ThroughPrism;

/** The same with what was supplied of a month, with each answer held against the contract. */
@ThroughPrism
class SuppliedThroughPrismTest extends SuppliedTest {}
