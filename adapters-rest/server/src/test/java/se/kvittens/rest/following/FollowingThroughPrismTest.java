package se.kvittens.rest.following;

import se.kvittens.rest.judge.ThroughPrism;

/** The same with deadlines and reports, with each answer held against the contract. */
@ThroughPrism
class FollowingThroughPrismTest extends FollowingTest {}
