package se.kvittens.rest.orders;

import se.kvittens.rest.judge.ThroughPrism;

/** The same with orders, with each answer held against the contract. */
@ThroughPrism
class OrdersThroughPrismTest extends OrdersTest {}
