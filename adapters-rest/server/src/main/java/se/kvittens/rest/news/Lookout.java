package se.kvittens.rest.news;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/** Has the news looked at, by one thread for all. */
public final class Lookout implements AutoCloseable {

    private final ScheduledExecutorService thread;
    private final ScheduledFuture<?> looks;
    private final News news;

    private Lookout(ScheduledExecutorService thread, News news, Duration pause) {
        this.thread = thread;
        this.looks = thread.scheduleWithFixedDelay(
                () -> look(news), pause.toMillis(), pause.toMillis(), TimeUnit.MILLISECONDS);
        this.news = news;
    }

    /** Looks each time that so much time has passed since the last look. */
    public static Lookout over(News news, Duration pause) {
        ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(work -> {
            Thread daemon = new Thread(work, "kvittens-news");
            daemon.setDaemon(true);
            return daemon;
        });
        return new Lookout(thread, news, pause);
    }

    /** What fails once is tried again: an exception would end the watch for good. */
    private static void look(News news) {
        try {
            news.look();
        } catch (RuntimeException passing) {
            // The journal told no fault of its own; nobody is worse off than before.
        }
    }

    /** Ends all streams too. */
    @Override
    public void close() {
        looks.cancel(false);
        thread.shutdownNow();
        news.close();
    }
}
