package se.kvittens.store.sql;

import se.kvittens.application.registering.JournalFault;

/** What PostgreSQL's error codes mean (its manual, appendix A). */
final class PostgresFaults {

    private static final int CLASS_LENGTH = 2;

    private PostgresFaults() {}

    static JournalFault of(String state) {
        return switch (state) {
            case "23505" -> JournalFault.OVERTAKEN;
            case "53100" -> JournalFault.FULL;
            // A standby, or a user who may not write.
            case "25006", "42501" -> JournalFault.READ_ONLY;
            // A lock that is not let go, two who wait for each other, or a statement that was stopped.
            case "55P03", "40001", "40P01", "57014", "53300" -> JournalFault.BUSY;
            default -> ofClass(state.substring(0, Math.min(CLASS_LENGTH, state.length())));
        };
    }

    /** The first two letters: 08 connections, 28 users, 3D databases, 53 what runs short, 57 operators, 58 the system. */
    private static JournalFault ofClass(String first) {
        return switch (first) {
            case "08", "28", "3D", "53", "57", "58" -> JournalFault.UNREACHABLE;
            default -> JournalFault.DAMAGED;
        };
    }
}
