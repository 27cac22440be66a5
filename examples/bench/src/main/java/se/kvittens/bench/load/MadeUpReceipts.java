package se.kvittens.bench.load;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

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

    /** One, as JSON on a line. */
    String line(int number) {
        return String.format(
                Locale.ROOT,
                "{\"receipt\":\"%s\",\"carer\":\"%s-c%d\",\"recipient\":\"r%d\",\"at\":\"%s\",\"method\":\"NFC\"}",
                name(number),
                kiosk,
                number / A_DAY,
                number / 2 % RECIPIENTS,
                from.plus(STEP.multipliedBy(number % A_DAY)));
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
