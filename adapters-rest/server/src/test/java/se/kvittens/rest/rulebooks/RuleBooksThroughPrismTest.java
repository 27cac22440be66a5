package se.kvittens.rest.rulebooks;

import se.kvittens.rest.judge.ThroughPrism;

/** The same with rule books, with each answer held against the contract. */
@ThroughPrism
class RuleBooksThroughPrismTest extends RuleBooksTest {}
