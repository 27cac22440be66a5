package se.kvittens.rest.corrections;

import se.kvittens.rest.judge.ThroughPrism;

/** The same with corrections, with each answer held against the contract. */
@ThroughPrism
class CorrectionsThroughPrismTest extends CorrectionsTest {}
