package se.kvittens.examples.kiosk.killed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import se.kvittens.application.outbox.Content.Request;
import se.kvittens.application.outbox.Fate;
import se.kvittens.application.outbox.Kept;
import se.kvittens.application.registering.CarerOfProvider;
import se.kvittens.domain.pairing.RegisteredReceipt;
import se.kvittens.domain.registering.Happening;
import se.kvittens.domain.registering.Happening.ReceiptMade;
import se.kvittens.domain.time.TimeSpan;
import se.kvittens.store.outbox.FileOutbox;
import se.kvittens.store.wiring.Store;

/**
 * What a kiosk has acknowledged is in the journal, once, however often it is killed and whenever the journal is away. How
 * large a trial is can be said: {@code -Dkiosk.taps=10000 -Dkiosk.kills=200 -Dkiosk.outages=20 -Dkiosk.seed=7}.
 */
abstract class KilledKiosks {

    private static final int TAPS = Integer.getInteger("kiosk.taps", 120);
    private static final int KILLS = Integer.getInteger("kiosk.kills", 4);
    private static final int OUTAGES = Integer.getInteger("kiosk.outages", 2);
    private static final long SEED = Long.getLong("kiosk.seed", 1);
    private static final Town TOWN = new Town(Math.max(10, TAPS / 50), 20);
    private static final TimeSpan ALWAYS =
            new TimeSpan(Instant.parse("2020-01-01T00:00:00Z"), Instant.parse("2100-01-01T00:00:00Z"));

    @TempDir
    protected Path root;

    final void run(JournalServer server, List<String> names) throws Exception {
        try (Store store = server.open().get()) {
            TOWN.mountTags(store);
        }
        List<KioskProcess> kiosks = new ArrayList<>();
        try {
            for (String name : names) {
                kiosks.add(new KioskProcess(TOWN.folder(root, name), server));
            }
            new Trial(kiosks, server, TOWN, SEED).run(TAPS, KILLS, OUTAGES);
            for (KioskProcess kiosk : kiosks) {
                assertThat(kiosk.quit()).isZero();
            }
        } finally {
            kiosks.forEach(KioskProcess::close);
        }
        compare(kiosks, server);
    }

    /** Of kills only the last tap before one may be unknown to who tapped: acknowledged or not, it counts once. */
    private static void compare(List<KioskProcess> kiosks, JournalServer server) throws IOException {
        Map<String, String> acknowledged = new HashMap<>();
        List<String> delivered = new ArrayList<>();
        for (KioskProcess kiosk : kiosks) {
            acknowledged.putAll(kiosk.acknowledged());
            delivered.addAll(delivered(kiosk.outbox()));
        }
        List<RegisteredReceipt> journalled = journalled(server);
        List<String> names = journalled.stream().map(each -> each.id().value()).toList();
        Map<String, String> times = new HashMap<>();
        journalled.forEach(each -> times.put(each.id().value(), each.at().toString()));
        int lives = kiosks.stream().mapToInt(KioskProcess::lives).sum();
        System.out.printf(
                "%d taps, %d kiosks in %d lives: %d acknowledged, %d journalled, %d delivered%n",
                TAPS, kiosks.size(), lives, acknowledged.size(), names.size(), delivered.size());

        assertThat(names).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(delivered);
        assertThat(times).containsAllEntriesOf(acknowledged);
        assertThat(names).hasSizeLessThanOrEqualTo(TAPS);
        assertThat(lives).isEqualTo(kiosks.size() + KILLS);
    }

    private static List<String> delivered(Path file) {
        try (FileOutbox outbox = FileOutbox.open(file).get()) {
            List<Kept> kept = outbox.kept(Instant.EPOCH).get();
            assertThat(kept).allMatch(each -> each.fate() instanceof Fate.Accepted);
            return kept.stream().map(KilledKiosks::nameOf).toList();
        }
    }

    private static String nameOf(Kept kept) {
        Happening happening = ((Request) kept.content()).happening();
        return ((ReceiptMade) happening).receipt().id().value();
    }

    private static List<RegisteredReceipt> journalled(JournalServer server) {
        List<RegisteredReceipt> receipts = new ArrayList<>();
        try (Store store = server.open().get()) {
            assertThat(store.check().get().isWhole()).isTrue();
            for (CarerOfProvider carer :
                    store.journal().carers(Town.PROVIDER, ALWAYS).get()) {
                store.journal()
                        .read(carer, ALWAYS)
                        .get()
                        .recorded()
                        .forEach(each -> receipts.add(((ReceiptMade) each.happening()).receipt()));
            }
        }
        return receipts;
    }
}
