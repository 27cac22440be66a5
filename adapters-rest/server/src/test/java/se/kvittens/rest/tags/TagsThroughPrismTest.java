package se.kvittens.rest.tags;

import se.kvittens.rest.judge.ThroughPrism;

/** The same with tags, with each answer held against the contract. */
@ThroughPrism
class TagsThroughPrismTest extends TagsTest {}
