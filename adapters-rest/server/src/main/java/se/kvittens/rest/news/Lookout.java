package se.kvittens.rest.news;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/** Has something looked at now and then, by one thread for all. */
public final class Lookout implements AutoCloseable {

    private final ScheduledExecutorService thread;
    private final ScheduledFuture<?> looks;
    private final Runnable end;

    private Lookout(ScheduledExecutorService thread, Runnable look, Duration pause, Runnable end) {
        this.thread = thread;
        this.looks = thread.scheduleWithFixedDelay(
                () -> look(look), pause.toMillis(), pause.toMillis(), TimeUnit.MILLISECONDS);
        this.end = end;
    }

    /** Looks at the news each time that so much time has passed since the last look; they end with it. */
    public static Lookout over(News news, Duration pause) {
        return new Lookout(thread("kvittens-news"), news::look, pause, news::close);
    }

    /** Looks each time that so much time has passed since the last look. */
    public static Lookout every(String thread, Runnable look, Duration pause) {
        return new Lookout(thread(thread), look, pause, () -> {});
    }

    private static ScheduledExecutorService thread(String name) {
        return Executors.newSingleThreadScheduledExecutor(work -> {
            Thread daemon = new Thread(work, name);
            daemon.setDaemon(true);
            return daemon;
        });
    }

    /** What fails once is tried again: an exception would end the watch for good. */
    private static void look(Runnable look) {
        try {
            look.run();
        } catch (RuntimeException | Error passing) {
            // The journal told no fault of its own; nobody is worse off than before.
        }
    }

    /** Of news, it ends all streams too. */
    @Override
    public void close() {
        looks.cancel(false);
        thread.shutdownNow();
        end.run();
    }
}
