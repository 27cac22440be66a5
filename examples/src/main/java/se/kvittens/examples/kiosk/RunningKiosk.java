package se.kvittens.examples.kiosk;

import io.vavr.control.Either;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.LongFunction;
import se.kvittens.application.kiosk.Kiosk;
import se.kvittens.application.outbox.BackOff;
import se.kvittens.application.outbox.DeviceClock;
import se.kvittens.application.outbox.Drain;
import se.kvittens.application.outbox.DrainThread;
import se.kvittens.application.outbox.Office;
import se.kvittens.application.outbox.Outbox;
import se.kvittens.application.registering.JournalFault;
import se.kvittens.application.tags.TagJournal;
import se.kvittens.application.tapping.TagReader;
import se.kvittens.files.kioskfolder.KioskFolder;
import se.kvittens.files.kioskfolder.TagCopy;

/** A kiosk with all that it needs. To be closed; the outbox and the office are closed by whoever opened them. */
public final class RunningKiosk implements AutoCloseable {

    /** Enough to reach an office that is there; nobody stands before a kiosk that starts for longer. */
    public static final Duration USUAL_PATIENCE = Duration.ofSeconds(5);

    /** Seconds between two looks at whether somebody has gone, and at what is due. */
    private static final int TICK = 1;

    /** Between two looks at what is new of tags. */
    private static final Duration TAGS = Duration.ofMinutes(1);

    /** Between two looks at what is done with and old enough to be forgotten. */
    private static final Duration FORGETTING = Duration.ofDays(1);

    /** In seconds. */
    private static final int LONGEST_ANSWER = 10;

    private final Parts parts;
    private final KioskLog log;
    private final Kiosk kiosk;
    private final DrainThread drain;
    private final Chore tags;
    private final Chore forgetting;
    private final CountDownLatch isTold = new CountDownLatch(1);
    /** A thread for each of the three: an office or a disk that is slow holds up none of the others. */
    private final ScheduledExecutorService clockwork = Executors.newScheduledThreadPool(3, RunningKiosk::daemon);

    private boolean isClosed;

    /**
     * What a kiosk is made of.
     *
     * @param tagsAfter what the office has recorded of tags after a version
     * @param patience how long one that knows no tags waits for the office to tell of them before it reads any
     */
    public record Parts(
            KioskFolder folder,
            Outbox outbox,
            Office office,
            LongFunction<Either<JournalFault, TagJournal.Page>> tagsAfter,
            TagCopy copy,
            TagReader reader,
            DeviceClock clock,
            BackOff backOff,
            Duration patience) {}

    public RunningKiosk(Parts parts, KioskLog log) {
        this.parts = parts;
        this.log = log;
        KioskFolder folder = parts.folder;
        this.kiosk = new Kiosk(folder.manifest().settings(), parts.outbox, folder::books, parts.clock);
        KnownTags known = new KnownTags(parts.copy, parts.tagsAfter);
        this.tags = chore(TAGS, () -> learn(known));
        this.forgetting = chore(FORGETTING, () -> parts.outbox.forget().isRight());
        this.drain = new DrainThread(
                new Drain(parts.outbox, parts.office, parts.backOff, parts.clock, new DrainTold(kiosk, log)),
                parts.backOff,
                parts.clock);
        kiosk.use(folder.directory(), KnownTags.asLastHeard(parts.copy));
    }

    public Kiosk kiosk() {
        return kiosk;
    }

    /**
     * From now on it tells what happens, gives what waits to the office, and lets time pass. When this returns, it reads as
     * well: at once where any tags are known, else once the office has answered, or is waited for no longer.
     */
    public void start() {
        kiosk.tell(log);
        kiosk.tell(screen -> drain.wake());
        drain.start();
        everySecond(kiosk::tick);
        everySecond(tags::doIfDue);
        everySecond(forgetting::doIfDue);
        if (!kiosk.screen().knowsTags()) {
            awaitTags();
        }
        read();
    }

    private void awaitTags() {
        try {
            boolean unused = isTold.await(parts.patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException asked) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized void read() {
        if (!isClosed) {
            parts.reader.start(kiosk);
        }
    }

    private synchronized void readNoMore() {
        isClosed = true;
        parts.reader.stop();
    }

    /** Whether the office was there. */
    private boolean learn(KnownTags known) {
        boolean isThere = known.refresh(kiosk, parts.folder.directory());
        if (isThere) {
            isTold.countDown();
        }
        return isThere;
    }

    private Chore chore(Duration every, BooleanSupplier work) {
        return new Chore(work, every, parts.backOff, parts.clock);
    }

    /** When this returns, nothing more is read, and nothing more is given. */
    @Override
    public void close() {
        readNoMore();
        isTold.countDown();
        clockwork.shutdown();
        drain.stop();
        try {
            // Only what was asked of the office before, and is not answered, can still be under way.
            clockwork.awaitTermination(LONGEST_ANSWER, TimeUnit.SECONDS);
        } catch (InterruptedException asked) {
            Thread.currentThread().interrupt();
        }
    }

    private void everySecond(Runnable work) {
        ScheduledFuture<?> unused = clockwork.scheduleWithFixedDelay(() -> tried(work), 0, TICK, TimeUnit.SECONDS);
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
        Thread thread = new Thread(work, "kvittens-kiosk");
        thread.setDaemon(true);
        return thread;
    }
}
