package se.kvittens.files.monthfolder;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import se.kvittens.domain.time.CareZone;

/** Writes instants as local times, and lengths, as a reader takes them: in whole seconds. */
final class WrittenTimes {

    private WrittenTimes() {}

    static String textOf(Duration length) {
        if (length.isNegative() || !length.equals(length.truncatedTo(ChronoUnit.SECONDS))) {
            throw new IllegalArgumentException("The length (%s) is not one in whole seconds.".formatted(length));
        }
        return length.toString();
    }

    /** With the offset only where the clock shows that time twice. */
    static String textOf(Instant instant) {
        if (!instant.equals(instant.truncatedTo(ChronoUnit.SECONDS))) {
            throw new IllegalArgumentException("The instant (%s) is not at a whole second.".formatted(instant));
        }
        LocalDateTime local = CareZone.localTimeOf(instant);
        List<ZoneOffset> offsets = CareZone.ZONE.getRules().getValidOffsets(local);
        return offsets.size() == 1
                ? local.toString()
                : local.toString() + CareZone.ZONE.getRules().getOffset(instant);
    }
}
