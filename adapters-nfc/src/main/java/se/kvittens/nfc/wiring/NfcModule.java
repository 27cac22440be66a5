package se.kvittens.nfc.wiring;

import com.google.inject.AbstractModule;
import se.kvittens.application.tapping.TagReader;
import se.kvittens.nfc.address.ReaderAddress;
import se.kvittens.nfc.emulated.EmulatedReader;

/**
 * Binds {@link TagReader} to the one reader of an address, and {@link EmulatedReader} to the same where it is one. Whoever
 * starts it stops it.
 */
public final class NfcModule extends AbstractModule {

    private final TagReader reader;

    /** With this machine's clocks. */
    public NfcModule(ReaderAddress address) {
        this(NfcReaders.ofThisMachine(), address);
    }

    public NfcModule(NfcReaders readers, ReaderAddress address) {
        this.reader = readers.at(address);
    }

    @Override
    protected void configure() {
        bind(TagReader.class).toInstance(reader);
        if (reader instanceof EmulatedReader emulated) {
            bind(EmulatedReader.class).toInstance(emulated);
        }
    }
}
