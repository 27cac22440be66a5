package se.kvittens.application.archiving;

import se.kvittens.application.registering.JournalFault;

/** Why a record was not taken out or in. Nothing is changed then. */
public sealed interface ArchiveFault {

    /** The store can't be read or written. */
    record OfStore(JournalFault fault) implements ArchiveFault {}

    /** The place can't be read or written. */
    record OfPlace(JournalFault fault) implements ArchiveFault {}

    /** Something is in the store already. */
    record NotEmpty() implements ArchiveFault {}

    /** There is something in the place already; it is left as it is. */
    record Taken() implements ArchiveFault {}

    /**
     * What is in the place is not as it was written.
     *
     * @param line from 1
     * @param field empty where it is of the whole line
     */
    record Flawed(long line, String field, Flaw flaw) implements ArchiveFault {}

    /** What is wrong with a line. */
    enum Flaw {
        /** It is no line of an archive. */
        MALFORMED,
        /** It was changed since it was written: its check sum is another. */
        CHANGED,
        /** A field is missing or is not what it should be. */
        INVALID,
        /** A line is missing before it, or it is out of its order. */
        OUT_OF_ORDER,
        /** The archive ends before its end. */
        CUT_SHORT,
        /** Something stands after its end. */
        TOO_LONG,
        /** The lines are whole, and are not those that were written together. */
        OTHER_LINES,
        /** A newer program has written it. */
        NEWER_FORMAT
    }
}
