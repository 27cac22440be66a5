package se.kvittens.rest.messages;

import se.kvittens.rest.judge.ThroughPrism;

/** The same, with each answer held against the contract. */
@ThroughPrism
class MessageLimitsThroughPrismTest extends MessageLimitsTest {}
