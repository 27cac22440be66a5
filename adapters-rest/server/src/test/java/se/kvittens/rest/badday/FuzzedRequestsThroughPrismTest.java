package se.kvittens.rest.badday;

import se.kvittens.rest.judge.ThroughPrism;

/** The same requests made up from the contract, with each answer held against it. */
@ThroughPrism
class FuzzedRequestsThroughPrismTest extends FuzzedRequestsTest {}
