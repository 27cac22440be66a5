package se.kvittens.rest.jobs;

import io.vavr.control.Either;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import se.kvittens.rest.problem.Problem;
import se.kvittens.rest.reply.Replies;

/**
 * The jobs that there are, in memory alone: what a machine forgets when it stops is asked for again. They begin in the order in
 * which they came.
 */
public final class Jobs implements AutoCloseable {

    private static final int THREADS = 2;
    private static final Duration IDLE = Duration.ofSeconds(30);

    private final Executor threads;
    private final InstantSource clock;
    private final Limits limits;
    private final Map<String, Job> all = new LinkedHashMap<>();
    private boolean isClosed;

    Jobs(Executor threads, InstantSource clock, Limits limits) {
        this.threads = threads;
        this.clock = clock;
        this.limits = limits;
    }

    /**
     * How many there may be.
     *
     * @param ofOne that are not done, of one who asks
     * @param inAll that are not done
     * @param kept of one who asks, done or not
     * @param bytes of all results that are kept
     * @param length how long a result is kept
     */
    record Limits(int ofOne, int inAll, int kept, long bytes, Duration length) {

        /** A large basis has some megabytes. */
        static final Limits USUAL = new Limits(4, 32, 16, 64L * 1024 * 1024, Duration.ofHours(1));
    }

    /** On two threads of their own, so that long work takes none from those who wait for an answer. */
    public static Jobs on(InstantSource clock) {
        ThreadPoolExecutor threads = new ThreadPoolExecutor(
                THREADS, THREADS, IDLE.toSeconds(), TimeUnit.SECONDS, new LinkedBlockingQueue<>(), work -> {
                    Thread daemon = new Thread(work, "kvittens-job");
                    daemon.setDaemon(true);
                    return daemon;
                });
        threads.allowCoreThreadTimeOut(true);
        return new Jobs(threads, clock, Limits.USUAL);
    }

    synchronized Either<Problem, Job> ask(Job.Asked asked) {
        forgetOld();
        if (isClosed || count(job -> !job.isFinished()) >= limits.inAll) {
            return Either.left(JobProblems.tooMany());
        }
        Predicate<Job> own = job -> job.asked().owner().isOfWhom(asked.owner());
        if (count(own.and(job -> !job.isFinished())) >= limits.ofOne) {
            return Either.left(JobProblems.tooManyOfOne());
        }
        while (count(own) >= limits.kept && forgetOldest(own)) {
            // One more of the same asker's makes way.
        }
        Job job = new Job(UUID.randomUUID().toString(), asked);
        all.put(job.id(), job);
        threads.execute(this::runNext);
        return Either.right(job);
    }

    /** Of somebody's own; empty where it is forgotten. */
    synchronized Optional<Job> find(Owner owner, String id) {
        forgetOld();
        return Optional.ofNullable(all.get(id))
                .filter(job -> job.asked().owner().equals(owner))
                .filter(job -> !job.isStopped());
    }

    /** It is seen no more; what has begun counts among those that are not done until it has stopped. */
    synchronized Optional<Job> forget(Owner owner, String id) {
        Optional<Job> found = find(owner, id);
        found.ifPresent(this::leave);
        return found;
    }

    private void leave(Job job) {
        job.stop();
        if (job.state() != Job.State.RUNNING) {
            all.remove(job.id());
        }
    }

    private void runNext() {
        next().ifPresent(job -> {
            Optional<Finished> finished = job.run();
            done(job, finished);
        });
    }

    private synchronized Optional<Job> next() {
        Optional<Job> next = all.values().stream()
                .filter(job -> job.state() == Job.State.WAITING)
                .findFirst();
        next.ifPresent(Job::start);
        return next;
    }

    private synchronized void done(Job job, Optional<Finished> finished) {
        if (finished.isEmpty() || job.isStopped()) {
            all.remove(job.id());
        } else {
            job.finish(
                    new Job.Outcome(kept(job, finished.get()), clock.instant().plus(limits.length)));
            while (bytes() > limits.bytes && forgetOldest(each -> each != job)) {
                // Older ones make way.
            }
            CompletableFuture.delayedExecutor(limits.length.toSeconds(), TimeUnit.SECONDS)
                    .execute(this::forgetOld);
        }
        notifyAll();
    }

    private Finished kept(Job job, Finished finished) {
        return finished.bytes() > limits.bytes && !finished.isRefused()
                ? Finished.of(Replies.of(job.asked().language(), JobProblems.tooLarge()))
                : finished;
    }

    private long bytes() {
        return all.values().stream().mapToLong(Job::bytes).sum();
    }

    private long count(Predicate<Job> which) {
        return all.values().stream().filter(which).count();
    }

    private synchronized void forgetOld() {
        Instant now = clock.instant();
        all.values()
                .removeIf(job -> job.outcome()
                        .filter(outcome -> !now.isBefore(outcome.until()))
                        .isPresent());
    }

    /** The one that was asked for first, of those that are done. */
    private boolean forgetOldest(Predicate<Job> which) {
        Optional<Job> oldest =
                all.values().stream().filter(which.and(Job::isFinished)).findFirst();
        oldest.ifPresent(job -> all.remove(job.id()));
        return oldest.isPresent();
    }

    /** Takes no more, lets go what may be stopped or has not begun, and returns once the rest is finished. */
    @Override
    public synchronized void close() {
        isClosed = true;
        all.values().stream()
                .filter(job -> job.state() == Job.State.WAITING)
                .toList()
                .forEach(this::leave);
        all.values().stream().filter(job -> job.asked().work().mayStop()).forEach(Job::stop);
        try {
            while (count(job -> job.state() == Job.State.RUNNING) > 0) {
                wait();
            }
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
        all.clear();
    }
}
