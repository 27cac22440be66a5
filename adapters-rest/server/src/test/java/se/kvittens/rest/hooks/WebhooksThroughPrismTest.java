package se.kvittens.rest.hooks;

import se.kvittens.rest.judge.ThroughPrism;

/** The same with tags, with each answer held against the contract. */
@ThroughPrism
class WebhooksThroughPrismTest extends WebhooksTest {}
