package se.kvittens.testkit.text;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import se.kvittens.domain.time.CareZone;

/** Values as rule cases write them. */
final class Written {

    private static final DateTimeFormatter TO_THE_MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm");
    private static final DateTimeFormatter TO_THE_SECOND = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss");

    private Written() {}

    /** Local, with its offset in the hour that comes twice; seconds stand in quotes. */
    static String time(Instant instant) {
        ZonedDateTime zoned = instant.atZone(CareZone.ZONE);
        LocalDateTime local = zoned.toLocalDateTime();
        String offset = CareZone.ZONE.getRules().getValidOffsets(local).size() > 1 ? text(zoned.getOffset()) : "";
        return local.getSecond() == 0
                ? TO_THE_MINUTE.format(local) + offset
                : '"' + TO_THE_SECOND.format(local) + offset + '"';
    }

    /** A name, in quotes where YAML could take it for something else. */
    static String name(String name) {
        return name.matches("(?!(true|false|null)$)[A-Za-z][A-Za-z0-9_]*")
                ? name
                : '"' + name.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    private static String text(ZoneOffset offset) {
        return offset.getId();
    }
}
