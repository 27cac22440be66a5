package se.kvittens.nfc.serial;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import se.kvittens.application.tapping.TagEvent;
import se.kvittens.application.tapping.TagEvent.ReaderDown;
import se.kvittens.application.tapping.TagReader;
import se.kvittens.nfc.address.ReaderAddress;
import se.kvittens.nfc.wiring.NfcReaders;

/** Starts a reader on something that is no port, says why it does not read, and ends. */
final class NativeLibraryProbe {

    private NativeLibraryProbe() {}

    public static void main(String... arguments) throws InterruptedException {
        BlockingQueue<TagEvent> told = new LinkedBlockingQueue<>();
        TagReader reader = NfcReaders.ofThisMachine()
                .at(ReaderAddress.parse("ascii:/dev/null").get());
        reader.start(told::add);
        TagEvent event = told.poll(20, TimeUnit.SECONDS);
        reader.stop();
        System.out.println(event instanceof ReaderDown down ? "" + down.reason() : "" + event);
        System.out.println("ended");
    }
}
