package se.kvittens.examples.kiosk.killed;

import io.vavr.control.Either;
import java.util.List;
import java.util.Map;
import se.kvittens.application.registering.JournalFault;
import se.kvittens.store.wiring.Store;

/** The other side of some kiosks, which comes and goes. */
interface JournalServer extends AutoCloseable {

    /** What to say to a kiosk, to reach it. */
    List<String> options();

    Map<String, String> environment();

    /** Takes nothing more from now on. */
    void goAway() throws Exception;

    void comeBack() throws Exception;

    Either<JournalFault, Store> open();

    @Override
    void close() throws Exception;
}
