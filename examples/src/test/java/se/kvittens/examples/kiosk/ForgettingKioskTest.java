package se.kvittens.examples.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.control.Either;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import se.kvittens.application.outbox.BackOff;
import se.kvittens.application.outbox.Content;
import se.kvittens.application.outbox.DeviceClock.Moment;
import se.kvittens.application.outbox.Fate;
import se.kvittens.application.outbox.Outbox;
import se.kvittens.application.registering.JournalFault;
import se.kvittens.application.registering.Outcome;
import se.kvittens.application.tags.TagJournal;
import se.kvittens.application.tapping.ReaderName;
import se.kvittens.domain.access.Deed;
import se.kvittens.domain.access.Role;
import se.kvittens.domain.identity.CarerId;
import se.kvittens.domain.identity.VisitId;
import se.kvittens.domain.registering.Happening.Seen;
import se.kvittens.domain.registering.Happening.VisitDeclined;
import se.kvittens.files.kioskfolder.KioskFolder;
import se.kvittens.files.kioskfolder.TagCopy;
import se.kvittens.nfc.emulated.EmulatedReader;
import se.kvittens.nfc.loop.Clocks;
import se.kvittens.store.outbox.FileOutbox;

/** A kiosk that runs for weeks keeps who was visited no longer than one that is started every day. */
@Timeout(value = 2, unit = TimeUnit.MINUTES)
class ForgettingKioskTest {

    private static final Instant EIGHT = Instant.parse("2024-10-01T06:00:00Z");

    private final BlockingQueue<Either<JournalFault, Integer>> forgotten = new LinkedBlockingQueue<>();
    private volatile Moment now = new Moment(EIGHT, 0);

    @Test
    void what_was_delivered_is_forgotten_once_a_day_while_it_runs(@TempDir Path root) throws InterruptedException {
        KioskRig.folder(root, "");
        try (FileOutbox outbox = FileOutbox.open(root.resolve("outbox.db")).get();
                RunningKiosk running = kiosk(root, told(outbox))) {
            running.start();
            assertThat(forgotten.take()).isEqualTo(Either.right(0));
            deliver(outbox, EIGHT);
            for (int later = 0; later < 10; later++) {
                deliver(outbox, EIGHT.plus(Duration.ofDays(8)));
            }
            now = new Moment(EIGHT.plus(Duration.ofDays(1)), Duration.ofDays(1).toNanos());

            assertThat(forgotten.take()).isEqualTo(Either.right(1));
            assertThat(outbox.kept(EIGHT).get()).hasSize(10);
            assertThat(outbox.counts().get().accepted()).isEqualTo(11);
        }
    }

    /** The same, and tells what was forgotten. */
    private Outbox told(Outbox outbox) {
        return (Outbox) Proxy.newProxyInstance(
                Outbox.class.getClassLoader(), new Class<?>[] {Outbox.class}, (proxy, method, arguments) -> {
                    Object answer = method.invoke(outbox, arguments);
                    if (method.getName().equals("forget")) {
                        forgotten.add(((Either<?, ?>) answer).bimap(JournalFault.class::cast, Integer.class::cast));
                    }
                    return answer;
                });
    }

    private static void deliver(Outbox outbox, Instant at) {
        VisitId visit = new VisitId("norra-1-1");
        Content content = new Content.Request(
                new CarerId("c1"), new VisitDeclined(visit, true), new Deed("c1", Role.CARER, at, ""));
        long number = outbox.put(none -> content).get().number();
        outbox.settle(number, new Fate.Accepted(visit, new Seen(at, null))).get();
    }

    private RunningKiosk kiosk(Path root, Outbox outbox) {
        return new RunningKiosk(
                new RunningKiosk.Parts(
                        KioskFolder.open(root, YearMonth.of(2024, 10)).get(),
                        outbox,
                        (carer, happening, deed) -> new Outcome.NotRecorded(JournalFault.UNREACHABLE),
                        after -> Either.right(new TagJournal.Page(0, 0, List.of())),
                        new TagCopy(root.resolve("tags.csv")),
                        new EmulatedReader(new ReaderName("emulated"), Clocks.ofThisMachine()),
                        () -> now,
                        BackOff.USUAL,
                        Duration.ofDays(1)),
                new Silent());
    }
}
