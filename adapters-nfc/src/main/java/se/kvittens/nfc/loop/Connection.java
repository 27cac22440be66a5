package se.kvittens.nfc.loop;

import java.util.List;
import se.kvittens.nfc.driver.Report;

/** A reader that is open. It is used by one thread alone, which is the one that opened it. */
public interface Connection extends AutoCloseable {

    /** Works on for a tenth of a second or so. After {@link Report.Failed} it is closed and not asked again. */
    Turn turn();

    /** Never fails. */
    @Override
    void close();

    /**
     * What came of it.
     *
     * @param heard whether the reader sent anything that could be understood
     */
    record Turn(List<Report> reports, boolean heard) {}
}
