package se.kvittens.rest.overview;

import se.kvittens.rest.judge.ThroughPrism;

@ThroughPrism
class PageThroughPrismTest extends PageTest {}
