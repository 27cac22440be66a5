package se.kvittens.nfc.wiring;

import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import se.kvittens.application.tapping.TagReader;
import se.kvittens.nfc.address.ReaderAddress;
import se.kvittens.nfc.driver.AsciiDriver;
import se.kvittens.nfc.driver.Driver;
import se.kvittens.nfc.driver.Pn532Driver;
import se.kvittens.nfc.driver.Rhythm;
import se.kvittens.nfc.driver.Twn4Driver;
import se.kvittens.nfc.emulated.EmulatedReader;
import se.kvittens.nfc.loop.BackOff;
import se.kvittens.nfc.loop.ByteLink;
import se.kvittens.nfc.loop.Clocks;
import se.kvittens.nfc.loop.Connection;
import se.kvittens.nfc.loop.LinkConnection;
import se.kvittens.nfc.loop.Opener;
import se.kvittens.nfc.loop.ReaderLoop;
import se.kvittens.nfc.pcsc.PcscOpener;
import se.kvittens.nfc.presence.PresenceRules;
import se.kvittens.nfc.serial.JSerialCommLink;

/** Makes readers. Nothing is opened before a reader is started. */
public final class NfcReaders {

    private final Clocks clocks;
    private final RandomGenerator luck;

    /** @param luck for how long to wait before a reader is opened again */
    public NfcReaders(Clocks clocks, RandomGenerator luck) {
        this.clocks = clocks;
        this.luck = luck;
    }

    /** By this machine's clocks. */
    public static NfcReaders ofThisMachine() {
        return new NfcReaders(Clocks.ofThisMachine(), RandomGenerator.getDefault());
    }

    /** The reader at an address; an {@link EmulatedReader} where the address says so. */
    public TagReader at(ReaderAddress address) {
        if (address instanceof ReaderAddress.Pn532 pn532) {
            return loop(pn532, opener(pn532), pn532.rules());
        }
        if (address instanceof ReaderAddress.Twn4 twn4) {
            return loop(twn4, opener(twn4), twn4.rules());
        }
        if (address instanceof ReaderAddress.Ascii ascii) {
            return loop(ascii, opener(ascii), ascii.rules());
        }
        return address instanceof ReaderAddress.Pcsc pcsc
                ? loop(pcsc, new PcscOpener(pcsc.words(), Rhythm.USUAL), pcsc.rules())
                : new EmulatedReader(address.name(), clocks);
    }

    private Opener<Connection> opener(ReaderAddress.Pn532 address) {
        return opener(
                () -> new Pn532Driver(Rhythm.of(Rhythm.USUAL)),
                () -> JSerialCommLink.open(address.device(), address.line()));
    }

    private Opener<Connection> opener(ReaderAddress.Twn4 address) {
        return opener(
                () -> new Twn4Driver(Rhythm.of(Rhythm.USUAL), address.withCrc()),
                () -> JSerialCommLink.open(address.device(), address.line()));
    }

    private Opener<Connection> opener(ReaderAddress.Ascii address) {
        return opener(
                () -> new AsciiDriver(Rhythm.of(Rhythm.USUAL), address.format()),
                () -> JSerialCommLink.open(address.device(), address.line()));
    }

    private Opener<Connection> opener(Supplier<Driver> driver, Opener<ByteLink> port) {
        return () -> port.open().map(link -> new LinkConnection(link, driver.get(), clocks));
    }

    private TagReader loop(ReaderAddress address, Opener<Connection> opener, PresenceRules rules) {
        return new ReaderLoop(address.name(), new ReaderLoop.Parts(opener, rules, new BackOff(luck), clocks));
    }
}
