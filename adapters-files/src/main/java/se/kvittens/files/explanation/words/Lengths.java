package se.kvittens.files.explanation.words;

import java.math.BigInteger;
import java.time.Duration;
import se.kvittens.domain.quantity.ExactTime;
import se.kvittens.domain.quantity.Ratio;
import se.kvittens.files.explanation.outline.Outline;

/** Lengths of time, as care staff write them: {@code 1 tim 5 min 30 s}, {@code 1 h 05 min 30 s}. */
final class Lengths {

    private static final int PER_HOUR = 3600;
    private static final int PER_MINUTE = 60;

    private final Lexicon lexicon;

    Lengths(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    String of(Duration length) {
        long seconds = Math.abs(length.toSeconds());
        String text = parts(seconds / PER_HOUR, seconds % PER_HOUR / PER_MINUTE, seconds % PER_MINUTE);
        return length.isNegative() ? "−" + text : text;
    }

    /** Whole seconds and the fraction that is left: {@code 2 h 37 min 53 s + 13/19 s}. */
    String of(ExactTime length) {
        Ratio seconds = length.seconds();
        BigInteger[] divided = seconds.numerator().divideAndRemainder(seconds.denominator());
        String whole = of(Duration.ofSeconds(divided[0].longValueExact()));
        return divided[1].signum() == 0
                ? whole
                : whole + " + " + new Ratio(divided[1], seconds.denominator()) + Outline.GLUE + "s";
    }

    private String parts(long hours, long minutes, long seconds) {
        StringBuilder text = new StringBuilder();
        if (hours > 0) {
            append(text, Long.toString(hours), lexicon.say(Phrase.UNIT_HOUR));
        }
        if (minutes > 0 || (hours > 0) == (seconds > 0)) {
            append(text, minutesOf(hours, minutes), lexicon.say(Phrase.UNIT_MINUTE));
        }
        if (seconds > 0) {
            append(text, Long.toString(seconds), lexicon.say(Phrase.UNIT_SECOND));
        }
        return text.toString();
    }

    private String minutesOf(long hours, long minutes) {
        return hours > 0 && minutes < 10 && !lexicon.isSwedish() ? "0" + minutes : Long.toString(minutes);
    }

    private static void append(StringBuilder text, String number, String unit) {
        text.append(text.length() == 0 ? "" : Outline.GLUE)
                .append(number)
                .append(Outline.GLUE)
                .append(unit);
    }
}
