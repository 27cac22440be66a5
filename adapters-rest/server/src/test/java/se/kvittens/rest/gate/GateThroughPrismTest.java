package se.kvittens.rest.gate;

import se.kvittens.rest.judge.ThroughPrism;

/** The same at the gate, with each answer held against the contract. */
@ThroughPrism
class GateThroughPrismTest extends GateTest {}
