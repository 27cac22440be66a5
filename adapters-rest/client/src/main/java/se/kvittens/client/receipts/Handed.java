package se.kvittens.client.receipts;

import io.vavr.control.Either;
import se.kvittens.client.answer.RestProblem;

/** One of many receipts, and how it was answered. */
public record Handed(NewReceipt receipt, Either<RestProblem, ReceiptTaken> outcome) {}
