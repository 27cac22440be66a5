package se.kvittens.store.sql;

import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import se.kvittens.application.registering.JournalFault;

/** Instants as texts of one length, to the nanosecond, so that their order as texts is that of time. */
public final class Times {

    private static final DateTimeFormatter FORMAT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSSSSS'Z'").withZone(ZoneOffset.UTC);
    private static final Instant FIRST = Instant.parse("0000-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("9999-12-31T23:59:59.999999999Z");

    private Times() {}

    /**
     * As it is recorded.
     *
     * @throws IllegalArgumentException for what is not in the years 0 to 9999
     */
    public static String text(Instant instant) {
        if (instant.isBefore(FIRST) || instant.isAfter(LAST)) {
            throw new IllegalArgumentException("No clock is right that says " + instant + ".");
        }
        return FORMAT.format(instant);
    }

    /** The bound of a question, which may lie outside all that can be recorded. */
    public static String bound(Instant instant) {
        if (instant.isAfter(LAST)) {
            return "~";
        }
        return instant.isBefore(FIRST) ? "" : text(instant);
    }

    public static Instant instant(String text) throws SQLException {
        try {
            return Instant.parse(text);
        } catch (DateTimeParseException damaged) {
            throw new FaultFound(JournalFault.DAMAGED);
        }
    }
}
