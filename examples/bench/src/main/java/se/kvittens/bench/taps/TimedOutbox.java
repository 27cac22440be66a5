package se.kvittens.bench.taps;

import io.vavr.control.Either;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.LongFunction;
import java.util.function.Supplier;
import se.kvittens.application.outbox.Content;
import se.kvittens.application.outbox.Fate;
import se.kvittens.application.outbox.Kept;
import se.kvittens.application.outbox.Outbox;
import se.kvittens.application.registering.JournalFault;

/** An outbox with a watch: how long what was asked of it took. */
final class TimedOutbox implements Outbox {

    private final Outbox outbox;
    private long nanos;

    TimedOutbox(Outbox outbox) {
        this.outbox = outbox;
    }

    /** In all of it since this was asked last. */
    long lap() {
        long lap = nanos;
        nanos = 0;
        return lap;
    }

    private <T> T timed(Supplier<T> what) {
        long begun = System.nanoTime();
        try {
            return what.get();
        } finally {
            nanos += System.nanoTime() - begun;
        }
    }

    @Override
    public Either<JournalFault, Kept> put(LongFunction<Content> content) {
        return timed(() -> outbox.put(content));
    }

    @Override
    public Either<JournalFault, Kept> place(long number, Content.Request request) {
        return timed(() -> outbox.place(number, request));
    }

    @Override
    public Either<JournalFault, Kept> settle(long number, Fate fate) {
        return timed(() -> outbox.settle(number, fate));
    }

    @Override
    public Either<JournalFault, Optional<Kept>> oldestWaiting() {
        return timed(outbox::oldestWaiting);
    }

    @Override
    public Either<JournalFault, List<Kept>> kept(Instant acceptedSince) {
        return timed(() -> outbox.kept(acceptedSince));
    }

    @Override
    public Either<JournalFault, Counts> counts() {
        return timed(outbox::counts);
    }

    @Override
    public Either<JournalFault, Integer> forget() {
        return timed(outbox::forget);
    }
}
