package se.kvittens.files.monthfolder.format;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import se.kvittens.domain.time.CareZone;

/**
 * Writes instants as local times, and lengths, as a reader takes them: in whole seconds. What an hour has in common is
 * worked out once, and the hours of two months are kept: the clock changes on the hour.
 */
public final class WrittenTimes {

    private static final int HOURS_KEPT = 2048;
    private static final int SECONDS_OF_HOUR = 3600;
    private static final int SECONDS_OF_MINUTE = 60;

    private final Hour[] hours = new Hour[HOURS_KEPT];

    public WrittenTimes() {
        Arrays.fill(hours, Hour.of(0));
    }

    public static String textOf(Duration length) {
        if (length.isNegative() || !length.equals(length.truncatedTo(ChronoUnit.SECONDS))) {
            throw new IllegalArgumentException("The length (%s) is not one in whole seconds.".formatted(length));
        }
        return length.toString();
    }

    /** With seconds where there are any, and with the offset only where the clock shows that time twice. */
    public String textOf(Instant instant) {
        if (instant.getNano() != 0) {
            throw new IllegalArgumentException("The instant (%s) is not at a whole second.".formatted(instant));
        }
        long number = Math.floorDiv(instant.getEpochSecond(), SECONDS_OF_HOUR);
        int place = Math.floorMod(number, HOURS_KEPT);
        Hour hour = hours[place];
        if (hour.number != number) {
            hour = Hour.of(number);
            hours[place] = hour;
        }
        return hour.textOf(Math.floorMod(instant.getEpochSecond(), SECONDS_OF_HOUR));
    }

    /**
     * An hour of the clock.
     *
     * @param number since the epoch
     * @param start the local date and hour
     * @param offset empty but where the clock shows the hour twice
     */
    private record Hour(long number, String start, String offset) {

        static Hour of(long number) {
            Instant instant = Instant.ofEpochSecond(number * SECONDS_OF_HOUR);
            LocalDateTime local = CareZone.localTimeOf(instant);
            List<ZoneOffset> offsets = CareZone.ZONE.getRules().getValidOffsets(local);
            return new Hour(
                    number,
                    local.toString().substring(0, local.toString().length() - ":00".length()),
                    offsets.size() == 1
                            ? ""
                            : CareZone.ZONE.getRules().getOffset(instant).toString());
        }

        String textOf(int second) {
            StringBuilder text = new StringBuilder(start.length() + offset.length() + ":00:00".length());
            text.append(start);
            append(text, second / SECONDS_OF_MINUTE);
            if (second % SECONDS_OF_MINUTE != 0) {
                append(text, second % SECONDS_OF_MINUTE);
            }
            return text.append(offset).toString();
        }

        private static void append(StringBuilder text, int twoDigits) {
            text.append(':').append((char) ('0' + twoDigits / 10)).append((char) ('0' + twoDigits % 10));
        }
    }
}
