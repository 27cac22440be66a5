package se.kvittens.domain.pairing;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.kvittens.domain.identity.VisitId;

/**
 * The receipts of one visit.
 *
 * @param start null where it is missing; never both
 * @param end null where it is missing, or not there yet
 * @param repeated taps that say nothing new
 */
public record PairedVisit(
        @Nullable RegisteredReceipt start, @Nullable RegisteredReceipt end, List<RegisteredReceipt> repeated) {

    public PairedVisit {
        if (start == null && end == null) {
            throw new IllegalArgumentException("A visit has at least one receipt.");
        }
        repeated = List.copyOf(repeated);
    }

    /** The name of its first receipt: a receipt is in one visit only. */
    public VisitId id() {
        return new VisitId(first().id().value());
    }

    /** The start; without one, the end. */
    public RegisteredReceipt first() {
        return Objects.requireNonNullElseGet(start, () -> Objects.requireNonNull(end));
    }

    public boolean isComplete() {
        return start != null && end != null;
    }

    /** All receipts, those that count first. */
    public Stream<RegisteredReceipt> receipts() {
        return Stream.concat(
                Stream.of(start, end).filter(Objects::nonNull).map(Objects::requireNonNull), repeated.stream());
    }

    public boolean holds(ReceiptId receipt) {
        return receipts().anyMatch(each -> each.id().equals(receipt));
    }
}
