package se.kvittens.application.outbox;

import io.vavr.control.Either;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.LongFunction;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import se.kvittens.application.registering.JournalFault;

/** An outbox that is gone when the program ends; until then, whoever opens it again finds what it held. */
public final class MemoryOutbox implements Outbox {

    private final TreeMap<Long, Kept> kept = new TreeMap<>();
    private Optional<JournalFault> fault = Optional.empty();
    private long lastNumber;

    /** From now on it can keep nothing for that reason; empty for none. */
    public synchronized void failWith(Optional<JournalFault> why) {
        fault = why;
    }

    /** All that it ever held. */
    public synchronized List<Kept> all() {
        return List.copyOf(kept.values());
    }

    @Override
    public synchronized Either<JournalFault, Kept> put(LongFunction<Content> content) {
        if (fault.isPresent()) {
            return Either.left(fault.get());
        }
        lastNumber++;
        return keep(new Kept(lastNumber, content.apply(lastNumber), new Fate.Received()));
    }

    @Override
    public synchronized Either<JournalFault, Kept> place(long number, Content.Request request) {
        return change(number, now -> now.isUnplaced() ? new Kept(number, request, now.fate()) : now);
    }

    @Override
    public synchronized Either<JournalFault, Kept> settle(long number, Fate fate) {
        return change(number, now -> now.isUnplaced() || now.isWaiting() ? new Kept(number, now.content(), fate) : now);
    }

    private Either<JournalFault, Kept> change(long number, UnaryOperator<Kept> change) {
        if (fault.isPresent()) {
            return Either.left(fault.get());
        }
        Kept now = kept.get(number);
        if (now == null) {
            throw new IllegalArgumentException("The number " + number + " is not kept.");
        }
        return keep(change.apply(now));
    }

    private Either<JournalFault, Kept> keep(Kept now) {
        kept.put(now.number(), now);
        return Either.right(now);
    }

    @Override
    public synchronized Either<JournalFault, Optional<Kept>> oldestWaiting() {
        return Either.right(kept.values().stream().filter(Kept::isWaiting).findFirst());
    }

    @Override
    public synchronized Either<JournalFault, List<Kept>> kept(Instant acceptedSince) {
        return Either.right(new ArrayList<>(kept.values())
                .stream()
                        .filter(each ->
                                !isAccepted(each) || !each.content().at().isBefore(acceptedSince))
                        .toList());
    }

    @Override
    public synchronized Either<JournalFault, Counts> counts() {
        return Either.right(new Counts(
                count(Kept::isUnplaced),
                count(Kept::isWaiting),
                count(MemoryOutbox::isAccepted),
                count(Kept::isRefused),
                count(each -> each.fate() instanceof Fate.SetAside)));
    }

    /** Forgets nothing: it lasts no longer than a test. */
    @Override
    public synchronized Either<JournalFault, Integer> forget() {
        return fault.<Either<JournalFault, Integer>>map(Either::left).orElseGet(() -> Either.right(0));
    }

    private long count(Predicate<Kept> which) {
        return kept.values().stream().filter(which).count();
    }

    private static boolean isAccepted(Kept each) {
        return each.fate() instanceof Fate.Accepted;
    }
}
