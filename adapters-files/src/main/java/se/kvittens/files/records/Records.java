package se.kvittens.files.records;

import java.io.Closeable;
import java.io.IOException;

/** The records of a table, one after the other; each takes the place of the one before. */
public interface Records extends Closeable {

    /** Goes on to the next record; false where there is none. */
    boolean next() throws IOException;

    /** The line or row on which the record begins, from 1. */
    long line();

    /** How many cells the record has. */
    int count();

    /** Blanks around a text are left out. */
    Cell cell(int position);

    /** Whether the table ends within the record. Asked last: the record may be gone afterwards. */
    boolean isCutOff();

    /** Whether a record must have as many cells as the header: those of a spreadsheet end where it is empty. */
    boolean isRagged();
}
