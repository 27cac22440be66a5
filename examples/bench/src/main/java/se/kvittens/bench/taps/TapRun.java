package se.kvittens.bench.taps;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import se.kvittens.application.kiosk.Kiosk;
import se.kvittens.application.kiosk.Notice.ReceiptReceived;
import se.kvittens.application.kiosk.Screen;
import se.kvittens.application.kiosk.setup.KioskDirectory;
import se.kvittens.application.kiosk.setup.KioskSettings;
import se.kvittens.application.outbox.DeviceClock;
import se.kvittens.application.outbox.KioskName;
import se.kvittens.application.outbox.Outbox;
import se.kvittens.application.rulebooks.RuleBookShelf;
import se.kvittens.application.tapping.ReaderName;
import se.kvittens.domain.identity.CarerId;
import se.kvittens.domain.identity.MunicipalityId;
import se.kvittens.domain.identity.RecipientId;
import se.kvittens.domain.tag.TagUid;
import se.kvittens.domain.tag.TapFinding;
import se.kvittens.domain.visit.TagFinding;
import se.kvittens.nfc.emulated.EmulatedReader;
import se.kvittens.nfc.loop.Clocks;

/**
 * Days at a kiosk without a network: ten carers come by in turn, and each taps at the start and at the end of a visit, three
 * minutes later. What is measured is from the tag held to the emulated reader to the screen that says its number.
 */
final class TapRun {

    private static final int CARERS = 10;
    private static final int DOORS = 40;
    private static final Duration STEP = Duration.ofMinutes(3);
    private static final Instant BEGIN = Instant.parse("2025-03-03T06:00:00Z");

    private final TimedOutbox outbox;
    private final Kiosk kiosk;
    private final EmulatedReader reader;
    private long taps;
    private long shownAt;

    /** All of a tap, and what of that the outbox took. */
    record Timed(List<Long> whole, List<Long> outbox) {

        List<Long> besideOutbox() {
            return IntStream.range(0, whole.size())
                    .mapToObj(each -> whole.get(each) - outbox.get(each))
                    .toList();
        }
    }

    TapRun(Outbox outbox, RuleBookShelf shelf, MunicipalityId municipality) {
        this.outbox = new TimedOutbox(outbox);
        Clocks clocks = new Clocks(() -> passed().toNanos(), () -> BEGIN.plus(passed()));
        DeviceClock clock = () -> new DeviceClock.Moment(clocks.wall().instant(), clocks.nanos());
        kiosk = new Kiosk(KioskSettings.usual(new KioskName("bench"), municipality), this.outbox, shelf, clock);
        kiosk.use(directory(), TapRun::tapped);
        kiosk.tell(this::shown);
        reader = new EmulatedReader(new ReaderName("emulated"), clocks);
        reader.start(kiosk);
    }

    private Duration passed() {
        return STEP.multipliedBy(taps);
    }

    private void shown(Screen screen) {
        if (screen.notice() instanceof ReceiptReceived) {
            shownAt = System.nanoTime();
        }
    }

    /**
     * Taps so often.
     *
     * @throws IllegalStateException where a tap is not received
     */
    Timed taps(int count) {
        List<Long> whole = new ArrayList<>(count);
        List<Long> inOutbox = new ArrayList<>(count);
        for (int tap = 0; tap < count; tap++) {
            int visit = Math.toIntExact(taps / 2);
            kiosk.signIn(carer(visit % CARERS));
            outbox.lap();
            long begun = System.nanoTime();
            reader.tap(tag(visit % DOORS));
            whole.add(shownAt - begun);
            inOutbox.add(outbox.lap());
            requireReceived(begun);
            taps++;
        }
        return new Timed(whole, inOutbox);
    }

    private void requireReceived(long begun) {
        if (shownAt < begun) {
            throw new IllegalStateException(
                    "A tap was not received: " + kiosk.screen().notice());
        }
    }

    void stop() {
        reader.stop();
    }

    private static CarerId carer(int number) {
        return new CarerId("c" + number);
    }

    private static TagUid tag(int door) {
        return new TagUid("04%012X".formatted(door));
    }

    private static RecipientId recipient(int door) {
        return new RecipientId("r" + door);
    }

    private static TapFinding tapped(TagUid uid, Optional<RecipientId> said, Instant at) {
        int door = Integer.parseInt(uid.hex().substring(2), 16);
        return new TapFinding(TagFinding.OWN, Optional.of(recipient(door)));
    }

    private static KioskDirectory directory() {
        return new KioskDirectory(
                IntStream.range(0, CARERS)
                        .mapToObj(each -> new KioskDirectory.Carer(carer(each), "Carer " + each, Optional.empty()))
                        .toList(),
                IntStream.range(0, DOORS)
                        .mapToObj(each -> new KioskDirectory.Recipient(
                                recipient(each), "Recipient " + each, Optional.empty(), Set.of()))
                        .toList());
    }
}
