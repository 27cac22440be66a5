package se.kvittens.rest.visits;

import se.kvittens.rest.judge.ThroughPrism;

/** The same day of a visit, with each answer held against the contract. */
@ThroughPrism
class VisitDayThroughPrismTest extends VisitDayTest {}
