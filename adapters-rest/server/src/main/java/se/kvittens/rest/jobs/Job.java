package se.kvittens.rest.jobs;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import se.kvittens.rest.problem.Problems;
import se.kvittens.rest.reply.AnyFault;
import se.kvittens.rest.reply.Replies;

/** Work that was asked for. Threads share it. */
final class Job implements Steps {

    private final String id;
    private final Asked asked;
    private final CountDownLatch over = new CountDownLatch(1);
    private final AtomicBoolean isAwaited = new AtomicBoolean();
    private volatile boolean hasBegun;
    private volatile boolean isStopped;
    private volatile @Nullable Progress progress;
    private volatile @Nullable Outcome outcome;

    Job(String id, Asked asked) {
        this.id = id;
        this.asked = asked;
    }

    /**
     * What was asked.
     *
     * @param operation of the contract, by its id
     * @param language of whoever asks, for the words of a fault
     */
    record Asked(Owner owner, String operation, Instant at, Locale language, Work work) {}

    /** How far a job has come. */
    enum State {
        WAITING,
        RUNNING,
        DONE,
        FAILED
    }

    /**
     * At which step it is.
     *
     * @param done how many are behind it
     */
    record Progress(Step step, int done, int of) {}

    /**
     * What came of it.
     *
     * @param until when it is kept
     */
    record Outcome(Finished finished, Instant until) {}

    String id() {
        return id;
    }

    Asked asked() {
        return asked;
    }

    State state() {
        return state(outcome());
    }

    /** With what came of it, where that was asked for before. */
    State state(Optional<Outcome> came) {
        return came.map(each -> each.finished().isRefused() ? State.FAILED : State.DONE)
                .orElse(hasBegun ? State.RUNNING : State.WAITING);
    }

    boolean isFinished() {
        return outcome != null;
    }

    Optional<Progress> progress() {
        return Optional.ofNullable(progress);
    }

    Optional<Outcome> outcome() {
        return Optional.ofNullable(outcome);
    }

    int bytes() {
        return outcome().map(each -> each.finished().bytes()).orElse(0);
    }

    @Override
    public void begin(Step step, int done, int of) {
        if (isStopped && asked.work().mayStop()) {
            throw new Stopped();
        }
        progress = new Progress(step, done, of);
    }

    /** At its next step, where it may be stopped at all. */
    void stop() {
        isStopped = true;
        over.countDown();
    }

    boolean isStopped() {
        return isStopped;
    }

    /** Until nothing more comes of it, or so long; one at a time waits, so that waiting takes no more threads than there are jobs. */
    void await(Duration most) {
        if (isAwaited.compareAndSet(false, true)) {
            try {
                over.await(most.toMillis(), TimeUnit.MILLISECONDS);
            } catch (InterruptedException hurried) {
                Thread.currentThread().interrupt();
            } finally {
                isAwaited.set(false);
            }
        }
    }

    void start() {
        hasBegun = true;
    }

    /** Empty where it was stopped on the way. */
    Optional<Finished> run() {
        try {
            return Optional.of(Finished.of(asked.work().answer().apply(this)));
        } catch (Stopped onTheWay) {
            return Optional.empty();
        } catch (Throwable fault) {
            AnyFault.log(fault);
            return Optional.of(Finished.of(Replies.of(asked.language(), Problems.fault())));
        }
    }

    void finish(Outcome came) {
        outcome = came;
        over.countDown();
    }
}
