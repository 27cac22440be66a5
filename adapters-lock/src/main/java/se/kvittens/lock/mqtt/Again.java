package se.kvittens.lock.mqtt;

import java.time.Duration;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** Tries something again and again, by a thread of its own, until it succeeds. */
final class Again {

    private final Duration pause;
    private final BooleanSupplier attempt;
    private final ScheduledThreadPoolExecutor thread = new ScheduledThreadPoolExecutor(1, Again::daemon);

    Again(Duration pause, BooleanSupplier attempt) {
        this.pause = pause;
        this.attempt = attempt;
        thread.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "kvittens-mqtt");
        thread.setDaemon(true);
        return thread;
    }

    /** Does so from now on, beginning after a pause. */
    void begin() {
        try {
            ScheduledFuture<?> unused = thread.schedule(this::go, pause.toMillis(), TimeUnit.MILLISECONDS);
        } catch (RejectedExecutionException over) {
            // It has ended meanwhile.
        }
    }

    private void go() {
        if (!attempt.getAsBoolean()) {
            begin();
        }
    }

    void end() {
        thread.shutdown();
    }

    boolean isOver() {
        return thread.isShutdown();
    }
}
