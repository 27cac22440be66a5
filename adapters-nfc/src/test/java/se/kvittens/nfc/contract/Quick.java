package se.kvittens.nfc.contract;

import java.time.Duration;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import se.kvittens.application.tapping.ReaderName;
import se.kvittens.nfc.driver.Driver;
import se.kvittens.nfc.driver.Rhythm;
import se.kvittens.nfc.loop.BackOff;
import se.kvittens.nfc.loop.ByteLink;
import se.kvittens.nfc.loop.Clocks;
import se.kvittens.nfc.loop.LinkConnection;
import se.kvittens.nfc.loop.Opener;
import se.kvittens.nfc.loop.ReaderLoop;
import se.kvittens.nfc.presence.PresenceRules;

/** Readers in less of a hurry than a person would need. */
public final class Quick {

    /** Looks every five milliseconds; a tag is gone after thirty, and may come again at once. */
    public static final PresenceRules POLLING =
            PresenceRules.OF_POLLING.goneAfter(Duration.ofMillis(30)).heldOffFor(Duration.ZERO);

    public static final PresenceRules SENDING =
            PresenceRules.OF_SENDING.goneAfter(Duration.ofMillis(100)).heldOffFor(Duration.ZERO);

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(5);

    private Quick() {}

    public static Rhythm rhythm() {
        return Rhythm.of(BETWEEN_LOOKS);
    }

    public static ReaderLoop reader(Opener<ByteLink> port, Supplier<Driver> driver, PresenceRules rules) {
        Clocks clocks = Clocks.ofThisMachine();
        return new ReaderLoop(
                new ReaderName("door"),
                new ReaderLoop.Parts(
                        () -> port.open().map(link -> new LinkConnection(link, driver.get(), clocks)),
                        rules,
                        new BackOff(new SplittableRandom(5), Duration.ofMillis(1)),
                        clocks));
    }
}
