package se.kvittens.examples.kiosk.killed;

import io.vavr.control.Either;
import java.io.IOException;
import java.sql.SQLException;
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
    void goAway() throws IOException, SQLException;

    void comeBack() throws IOException, SQLException, InterruptedException;

    Either<JournalFault, Store> open();

    @Override
    void close() throws IOException, SQLException;
}
