package se.kvittens.lifecare.wire;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import se.kvittens.domain.time.CareZone;

/** Instants go out with the offset of the care's zone at that moment. */
public final class Instants {

    private Instants() {}

    public static OffsetDateTime toWire(Instant instant) {
        return instant.atZone(CareZone.ZONE).toOffsetDateTime();
    }

    /** With its seconds, even where they are none. */
    public static String text(Instant instant) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(toWire(instant));
    }
}
