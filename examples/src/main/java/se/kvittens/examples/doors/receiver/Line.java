package se.kvittens.examples.doors.receiver;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import se.kvittens.application.doors.DoorFinding;
import se.kvittens.application.doors.Taken;
import se.kvittens.application.locks.Deliveries;
import se.kvittens.application.locks.Delivery;
import se.kvittens.application.locks.GatewayName;
import se.kvittens.application.locks.LockGateway;
import se.kvittens.examples.doors.TakeDoors;

/** What is done again and again for one gateway, by a thread of its own: one that is slow holds up no other. */
final class Line {

    /** In seconds: what was asked of the gateway before, and is not answered, can still be under way. */
    private static final int LONGEST_END = 30;

    private final LockGateway gateway;
    private final TakeDoors doors;
    private final ReceiverLog log;
    private final AtomicBoolean isRung = new AtomicBoolean();
    private final AtomicBoolean isNews = new AtomicBoolean();
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(Line::daemon);

    Line(LockGateway gateway, TakeDoors doors, ReceiverLog log) {
        this.gateway = gateway;
        this.doors = doors;
        this.log = log;
    }

    /** Reads the log now, and again each time that the length has passed. */
    void start(Duration every) {
        ScheduledFuture<?> unused =
                thread.scheduleWithFixedDelay(() -> tried(this::catchUp), 0, every.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** There is something new in the log. However often it rings, the log is read on once. */
    void news() {
        if (isNews.compareAndSet(false, true)) {
            try {
                thread.execute(() -> tried(this::catchUp));
            } catch (RejectedExecutionException ending) {
                // It is read on at the next start.
            }
        }
    }

    /** One at a time: to be overtaken by one's own is no use. */
    synchronized Taken take(Deliveries deliveries, Delivery delivery) {
        return doors.take(deliveries, delivery);
    }

    /** Something was taken down. However often it rings, receipts are made of it once. */
    void ring() {
        if (isRung.compareAndSet(false, true)) {
            thread.execute(() -> tried(this::make));
        }
    }

    /** Does what it was rung for, and then nothing more. */
    void end() {
        thread.shutdown();
        try {
            boolean unused = thread.awaitTermination(LONGEST_END, TimeUnit.SECONDS);
        } catch (InterruptedException asked) {
            Thread.currentThread().interrupt();
        }
    }

    private GatewayName name() {
        return gateway.name();
    }

    private void catchUp() {
        isNews.set(false);
        doors.take(gateway)
                .peek(round -> told(log.round(name(), round), round.findings()))
                .peekLeft(fault -> log.fault(name(), fault));
    }

    private void make() {
        isRung.set(false);
        doors.make(name())
                .peek(findings -> told(log.made(name(), findings), findings))
                .peekLeft(fault -> log.fault(name(), fault));
    }

    /** What was not said comes again. */
    private void told(boolean isSaid, List<DoorFinding> findings) {
        if (isSaid) {
            doors.told(name(), findings).peekLeft(fault -> log.fault(name(), fault));
        }
    }

    /** What goes wrong once is tried again the next time, where the clockwork itself would stop. */
    private static void tried(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException fault) {
            Thread current = Thread.currentThread();
            current.getUncaughtExceptionHandler().uncaughtException(current, fault);
        }
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "kvittens-doors");
        thread.setDaemon(true);
        return thread;
    }
}
