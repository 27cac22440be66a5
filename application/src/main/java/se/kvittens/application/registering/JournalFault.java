package se.kvittens.application.registering;

/** Why the journal could not do what was asked. Nothing was taken down then. */
public enum JournalFault {
    /** Somebody else has recorded something of that carer meanwhile. */
    OVERTAKEN,
    /** It had to be taken down by an instant that is past. */
    TOO_LATE,
    /** It may be taken down only after an instant that is not past. */
    TOO_EARLY,
    /** The disk is full. */
    FULL,
    /** It may be read and not written. */
    READ_ONLY,
    /** Others hold it and do not let go. */
    BUSY,
    /** It can't be reached, or breaks off. */
    UNREACHABLE,
    /** A newer version of the program has written it. */
    NEWER_VERSION,
    /** It is that of another municipality: each has one of its own. */
    ANOTHER_MUNICIPALITY,
    /** What is there can't be read. */
    DAMAGED
}
