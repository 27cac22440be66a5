package se.kvittens.client.visits;

import java.time.Instant;
import se.kvittens.client.answer.Coded;
import se.kvittens.domain.visit.ReceiptMethod;

/** A time as it was registered. */
public record Registered(Instant at, Coded<ReceiptMethod> method) {}
