package se.kvittens.rest.absences;

import se.kvittens.rest.judge.ThroughPrism;

/** The same with absences, with each answer held against the contract. */
@ThroughPrism
class AbsencesThroughPrismTest extends AbsencesTest {}
