package se.kvittens.application.outbox;

import java.time.Duration;
import java.util.Optional;

/** Drains in a thread of its own, from {@link #start} to {@link #stop}. */
public final class DrainThread {

    private final Drain drain;
    private final BackOff backOff;
    private final DeviceClock clock;
    private final Object door = new Object();
    private boolean isWoken;
    private boolean isBackingOff;
    private boolean isStopped;
    private Optional<Thread> thread = Optional.empty();

    /**
     * Not started yet.
     *
     * @param backOff whose longest pause is made after a fault of the program, which goes to the thread's handler of
     *     uncaught exceptions and ends nothing
     */
    public DrainThread(Drain drain, BackOff backOff, DeviceClock clock) {
        this.drain = drain;
        this.clock = clock;
        this.backOff = backOff;
    }

    /**
     * Begins to drain.
     *
     * @throws IllegalStateException if it was started before
     */
    public void start() {
        synchronized (door) {
            if (thread.isPresent()) {
                throw new IllegalStateException("It drains already, or has been stopped.");
            }
            Thread started = new Thread(this::run, "kvittens-drain");
            started.setDaemon(true);
            thread = Optional.of(started);
            started.start();
        }
    }

    /** Something was put: it is given at once, unless the office is being left alone. */
    public void wake() {
        synchronized (door) {
            isWoken = true;
            if (!isBackingOff) {
                door.notifyAll();
            }
        }
    }

    /** When this returns, nothing more is given. Waits for the answer to what was given last. */
    public void stop() {
        Optional<Thread> running;
        synchronized (door) {
            isStopped = true;
            door.notifyAll();
            running = thread;
        }
        running.ifPresent(DrainThread::join);
    }

    private void run() {
        Optional<Duration> pause = Optional.of(Duration.ZERO);
        while (rest(pause)) {
            pause = step();
        }
    }

    private Optional<Duration> step() {
        try {
            return drain.step();
        } catch (RuntimeException fault) {
            Thread current = Thread.currentThread();
            current.getUncaughtExceptionHandler().uncaughtException(current, fault);
            return Optional.of(backOff.most());
        }
    }

    /** @return whether to go on */
    private boolean rest(Optional<Duration> pause) {
        synchronized (door) {
            try {
                await(pause);
            } catch (InterruptedException asked) {
                return false;
            }
            isWoken = false;
            return !isStopped;
        }
    }

    private void await(Optional<Duration> pause) throws InterruptedException {
        isBackingOff = pause.filter(each -> !each.isZero()).isPresent();
        DeviceClock.Moment begun = clock.moment();
        while (!isStopped && isTooEarly(pause, begun)) {
            door.wait(pause.map(Duration::toMillis).orElse(0L));
        }
        isBackingOff = false;
    }

    private boolean isTooEarly(Optional<Duration> pause, DeviceClock.Moment begun) {
        return pause.map(each -> clock.moment().since(begun).compareTo(each) < 0)
                .orElseGet(() -> !isWoken);
    }

    /** Who is interrupted while waiting for it no longer waits. */
    private static void join(Thread running) {
        try {
            running.join();
        } catch (InterruptedException asked) {
            Thread.currentThread().interrupt();
        }
    }
}
