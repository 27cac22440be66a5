package se.kvittens.examples.kiosk;

import io.vavr.control.Either;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
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

    /** Seconds between two looks at whether somebody has gone. */
    private static final int TICK = 1;

    /** Seconds between two looks at what is new of tags. */
    private static final int TAGS = 60;

    /** In seconds. */
    private static final int LONGEST_ANSWER = 10;

    private final Parts parts;
    private final Kiosk kiosk;
    private final DrainThread drain;
    private final KnownTags tags;
    /** One that never waits for the office, and one that may. */
    private final ScheduledExecutorService clockwork = Executors.newScheduledThreadPool(2, RunningKiosk::daemon);

    /**
     * What a kiosk is made of.
     *
     * @param tagsAfter what the office has recorded of tags after a version
     */
    public record Parts(
            KioskFolder folder,
            Outbox outbox,
            Office office,
            LongFunction<Either<JournalFault, TagJournal.Page>> tagsAfter,
            TagCopy copy,
            TagReader reader,
            DeviceClock clock,
            BackOff backOff) {}

    public RunningKiosk(Parts parts, KioskLog log) {
        this.parts = parts;
        KioskFolder folder = parts.folder;
        this.kiosk = new Kiosk(folder.manifest().settings(), parts.outbox, folder::books, parts.clock);
        this.tags = new KnownTags(parts.copy, parts.tagsAfter);
        this.drain = new DrainThread(
                new Drain(parts.outbox, parts.office, parts.backOff, parts.clock, new DrainTold(kiosk, log)),
                parts.backOff,
                parts.clock);
        kiosk.use(folder.directory(), KnownTags.asLastHeard(parts.copy));
        kiosk.tell(log);
        kiosk.tell(screen -> drain.wake());
    }

    public Kiosk kiosk() {
        return kiosk;
    }

    /** From now on it reads, gives what waits to the office, and lets time pass. */
    public void start() {
        drain.start();
        every(TICK, kiosk::tick);
        every(TAGS, () -> tags.refresh(kiosk, parts.folder.directory()));
        parts.reader.start(kiosk);
    }

    /** When this returns, nothing more is read, and nothing more is given. */
    @Override
    public void close() {
        parts.reader.stop();
        clockwork.shutdown();
        drain.stop();
        try {
            // Only what was asked of the office before, and is not answered, can still be under way.
            clockwork.awaitTermination(LONGEST_ANSWER, TimeUnit.SECONDS);
        } catch (InterruptedException asked) {
            Thread.currentThread().interrupt();
        }
    }

    private void every(int seconds, Runnable work) {
        ScheduledFuture<?> unused = clockwork.scheduleWithFixedDelay(() -> tried(work), 0, seconds, TimeUnit.SECONDS);
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
