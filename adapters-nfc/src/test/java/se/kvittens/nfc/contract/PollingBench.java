package se.kvittens.nfc.contract;

import java.util.Arrays;
import java.util.function.Supplier;
import se.kvittens.application.tapping.ReaderHealth.State;
import se.kvittens.application.tapping.TagReader;
import se.kvittens.application.tapping.TagReaderContract.Bench;
import se.kvittens.domain.tag.TagUid;
import se.kvittens.nfc.driver.Driver;
import se.kvittens.nfc.emulator.EmulatedDevice;
import se.kvittens.nfc.emulator.Field;
import se.kvittens.nfc.emulator.PipedPort;
import se.kvittens.nfc.loop.ReaderLoop;
import se.kvittens.nfc.presence.PresenceRules;

/** A reader that is asked again and again, before an emulator. */
final class PollingBench implements Bench {

    private static final PresenceRules RULES = Quick.POLLING;

    private final Field field;
    private final PipedPort port;
    private final ReaderLoop reader;

    PollingBench(Field field, EmulatedDevice device, Supplier<Driver> driver) {
        this.field = field;
        this.port = new PipedPort(device);
        this.reader = Quick.reader(port, driver, RULES);
    }

    @Override
    public TagReader reader() {
        return reader;
    }

    @Override
    public void place(TagUid... tags) {
        field.place(Arrays.stream(tags).map(TagUid::hex).toArray(String[]::new));
    }

    @Override
    public void lift() {
        field.lift();
        long gone = System.nanoTime() + 2 * RULES.missedFor().toNanos();
        while (reader.health().state() == State.UP && System.nanoTime() < gone) {
            rest();
        }
    }

    @Override
    public void rest() {
        try {
            field.awaitLooks(2 * RULES.misses());
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    @Override
    public void unplug() {
        port.unplug();
    }

    @Override
    public void plug() {
        port.plug();
    }

    @Override
    public void close() {
        port.unplug();
    }
}
