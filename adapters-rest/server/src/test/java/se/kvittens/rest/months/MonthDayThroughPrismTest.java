package se.kvittens.rest.months;

import se.kvittens.rest.judge.ThroughPrism;

/** The same with a month, with each answer held against the contract. */
@ThroughPrism
class MonthDayThroughPrismTest extends MonthDayTest {}
