package se.kvittens.domain.visit;

import java.time.Instant;

/** A receipt (kvittens): the mark at the start or the end of a visit. */
public record Receipt(Instant at, ReceiptMethod method) {

    public Receipt movedTo(Instant instant) {
        return new Receipt(instant, method);
    }
}
