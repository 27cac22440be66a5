package se.kvittens.rest.receipts;

import se.kvittens.rest.judge.ThroughPrism;

/** The same with receipts, with each answer held against the contract. */
@ThroughPrism
class ReceiptsThroughPrismTest extends ReceiptsTest {}
