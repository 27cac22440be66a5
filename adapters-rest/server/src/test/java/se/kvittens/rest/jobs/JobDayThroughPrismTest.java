package se.kvittens.rest.jobs;

import se.kvittens.rest.judge.ThroughPrism;

/** The same, with each answer held against the contract. */
@ThroughPrism
class JobDayThroughPrismTest extends JobDayTest {}
