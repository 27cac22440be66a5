package se.kvittens.files.explanation.words;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import se.kvittens.domain.time.CareZone;
import se.kvittens.domain.time.DateSpan;
import se.kvittens.domain.time.TimeSpan;
import se.kvittens.files.explanation.outline.Outline;

/** Dates and times of day in Stockholm; seconds only where there are any, the offset only where the clock repeats. */
final class Moments {

    private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("HH:mm");
    private static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern("HH:mm:ss");
    private static final DateTimeFormatter OFFSET = DateTimeFormatter.ofPattern("xxx");

    private final Lexicon lexicon;

    Moments(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    String of(Instant instant) {
        return CareZone.dateOf(instant) + Outline.GLUE + timeOf(instant);
    }

    String of(LocalDateTime local) {
        return local.toLocalDate() + Outline.GLUE + of(local.toLocalTime());
    }

    String of(LocalTime time) {
        return (time.getSecond() == 0 ? MINUTES : SECONDS).format(time);
    }

    /** The date once, where both ends are on it. */
    String of(TimeSpan span) {
        boolean sameDay = CareZone.dateOf(span.start()).equals(CareZone.dateOf(span.end()));
        return of(span.start()) + "–" + (sameDay ? timeOf(span.end()) : of(span.end()));
    }

    /** As people say it: the last day is included. */
    String of(DateSpan days) {
        if (days.end().equals(LocalDate.MAX)) {
            return lexicon.say(Phrase.OPEN_SPAN, days.start());
        }
        return lexicon.say(Phrase.CLOSED_SPAN, days.start(), days.end().minusDays(1));
    }

    private String timeOf(Instant instant) {
        ZonedDateTime zoned = instant.atZone(CareZone.ZONE);
        boolean repeats = CareZone.ZONE
                        .getRules()
                        .getValidOffsets(zoned.toLocalDateTime())
                        .size()
                > 1;
        String time = of(zoned.toLocalTime());
        return repeats ? time + OFFSET.format(zoned) : time;
    }
}
