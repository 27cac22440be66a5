package se.kvittens.application.looking;

import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import se.kvittens.application.registering.JournalFault;
import se.kvittens.domain.identity.RecipientId;
import se.kvittens.domain.time.TimeSpan;

/** A log that is gone when the program ends. */
public final class MemoryReadingLog implements ReadingLog {

    private final List<Reading> readings = new ArrayList<>();
    private final Predicate<RecipientId> isKnown;

    /** A log that takes everybody for known. */
    public MemoryReadingLog() {
        this(recipient -> true);
    }

    /** The log of a record that knows some people. */
    public MemoryReadingLog(Predicate<RecipientId> isKnown) {
        this.isKnown = isKnown;
    }

    @Override
    public synchronized Either<JournalFault, Reading> append(Reading reading) {
        Reading taken =
                reading.among(reading.recipients().stream().filter(isKnown).collect(Collectors.toSet()));
        readings.add(taken);
        return Either.right(taken);
    }

    @Override
    public Either<JournalFault, List<Reading>> ofRecipient(RecipientId recipient, TimeSpan when) {
        return those(when, reading -> reading.isOf(recipient));
    }

    @Override
    public Either<JournalFault, List<Reading>> byUser(String who, TimeSpan when) {
        return those(when, reading -> reading.deed().who().equals(who));
    }

    private synchronized Either<JournalFault, List<Reading>> those(TimeSpan when, Predicate<Reading> wanted) {
        return Either.right(readings.stream()
                .filter(reading -> !reading.deed().when().isBefore(when.start()))
                .filter(reading -> reading.deed().when().isBefore(when.end()))
                .filter(wanted)
                .toList());
    }

    /** For the erasure of a person. */
    public synchronized void replaceAll(UnaryOperator<Reading> other) {
        readings.replaceAll(other);
    }

    /** All of them. */
    public synchronized List<Reading> all() {
        return List.copyOf(readings);
    }
}
