package se.kvittens.rest.visits;

import se.kvittens.rest.judge.ThroughPrism;

/** The same with pages of visits, with each answer held against the contract. */
@ThroughPrism
class PagesThroughPrismTest extends PagesTest {}
