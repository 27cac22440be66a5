package se.kvittens.client.receipts;

import java.time.Instant;
import java.util.Optional;
import se.kvittens.domain.identity.VisitId;

/** A receipt that is taken down, and the visit that it belongs to as far as it is known now. */
public record ReceiptTaken(VisitId receipt, VisitId visit, Optional<Instant> start, Optional<Instant> end) {}
