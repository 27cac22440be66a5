package se.kvittens.bench.load;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import se.kvittens.domain.time.DateSpan;

/**
 * What a kiosk hands in: carers of its own come by, one after the other, each for a day of fifteen visits.
 *
 * @param kiosk whose names nobody else's are
 * @param from when the days begin
 */
record MadeUpReceipts(String kiosk, Instant from) {

    private static final int A_DAY = 30;
    private static final int RECIPIENTS = 40;
    private static final Duration STEP = Duration.ofMinutes(20);

    String name(int number) {
        return kiosk + "-" + number;
    }

    /** Whose it is. */
    String carer(int number) {
        return kiosk + "-c" + number / A_DAY;
    }

    Instant at(int number) {
        return from.plus(STEP.multipliedBy(number % A_DAY));
    }

    /** On which all of them are, by whatever clock. */
    DateSpan days() {
        LocalDate day = LocalDate.ofInstant(from, ZoneOffset.UTC);
        return DateSpan.closed(day.minusDays(1), day.plusDays(2));
    }

    /** One, as JSON on a line. */
    String line(int number) {
        return String.format(
                Locale.ROOT,
                "{\"receipt\":\"%s\",\"carer\":\"%s\",\"recipient\":\"r%d\",\"at\":\"%s\",\"method\":\"NFC\"}",
                name(number),
                carer(number),
                number / 2 % RECIPIENTS,
                at(number));
    }

    /** Several, a line each. */
    String lines(int first, int count) {
        List<String> lines = new ArrayList<>();
        for (int number = first; number < first + count; number++) {
            lines.add(line(number));
        }
        return String.join("\n", lines) + "\n";
    }
}
