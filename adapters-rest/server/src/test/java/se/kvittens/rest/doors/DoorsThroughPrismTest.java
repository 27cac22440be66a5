package se.kvittens.rest.doors;

import se.kvittens.rest.judge.ThroughPrism;

/** The same with doors, with each answer held against the contract. */
@ThroughPrism
class DoorsThroughPrismTest extends DoorsTest {}
