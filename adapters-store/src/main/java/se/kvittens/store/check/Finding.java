package se.kvittens.store.check;

import se.kvittens.store.stream.StreamKey;

/**
 * Something that is not as it should be.
 *
 * @param where the stream, in words; empty where it is of the whole database
 * @param version of the line; 0 where it is of the whole stream; how many where it is of people who are missing
 */
public record Finding(Kind kind, String where, long version) {

    /** What it is. */
    public enum Kind {
        /** The database's own check found it. */
        DATABASE,
        /** A line is missing, or stands twice. */
        GAP,
        /** A line was taken down before the one before it. */
        TIME_GOES_BACK,
        /** A line is not what was written, or nobody can read it. */
        UNREADABLE,
        /** A stream is said to be longer or shorter, or later, than it is. */
        HEAD,
        /** A thing is found by another name than that which it was given, or by none. */
        NAME,
        /** A stream was last taken down at a time that has not come yet: a clock was ahead. */
        AHEAD,
        /** Whose the store is stands nowhere, or is not what was written, or something in it is another's. */
        MUNICIPALITY,
        /** Who stands behind a key is not what was written. */
        PERSON,
        /** A key stands for somebody, and nothing is recorded of that key. */
        UNUSED_PERSON,
        /** More keys stand for nobody than people were erased. */
        MISSING_PERSON,
        /** A reading is not found by those of whom it was. */
        READING
    }

    static Finding at(Kind kind, StreamKey key, long version) {
        String where = key.kind() + " " + key.owner() + " " + key.member() + " " + key.part();
        return new Finding(kind, where.strip(), version);
    }
}
