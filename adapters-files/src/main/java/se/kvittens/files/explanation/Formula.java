package se.kvittens.files.explanation;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.kvittens.domain.quantity.ExactTime;
import se.kvittens.domain.quantity.HourlyPrice;
import se.kvittens.domain.quantity.Ore;
import se.kvittens.domain.quantity.Ratio;
import se.kvittens.domain.reason.Reason;
import se.kvittens.domain.reason.Reckoning;
import se.kvittens.domain.reason.Ruled;
import se.kvittens.domain.reason.Step;
import se.kvittens.domain.time.TimeSpan;
import se.kvittens.files.explanation.words.Lexicon;
import se.kvittens.files.explanation.words.Phrase;
import se.kvittens.files.explanation.words.ValueText;

/** How a step's value follows, with its operands: {@code 45 min + 20 min 30 s}. It shows; it does not reckon. */
final class Formula {

    private static final int MOST_OPERANDS = 5;

    private final Lexicon lexicon;
    private final ValueText values;

    Formula(Lexicon lexicon, ValueText values) {
        this.lexicon = lexicon;
        this.values = values;
    }

    /** Empty where nothing is reckoned, or the value is its only operand. */
    Optional<String> of(Step step) {
        List<Object> operands = step.because().stream()
                .filter(reason -> !(reason instanceof Ruled))
                .map(Reason::value)
                .filter(value -> operandsOf(step.how()).contains(value.getClass()))
                .toList();
        if (step.how() == Reckoning.JUDGED || operands.equals(List.of(step.value()))) {
            return Optional.empty();
        }
        if (operands.isEmpty()) {
            return Optional.of(lexicon.say(Phrase.NOTHING_TO_ADD));
        }
        if (operands.size() > MOST_OPERANDS) {
            return Optional.of(lexicon.say(Phrase.SUM_OF_PARTS, operands.size()));
        }
        String joined = step.how() == Reckoning.ELAPSED ? span(operands) : joined(step.how(), operands);
        return joined.equals(values.of(step.value()))
                ? Optional.empty()
                : Optional.of(lexicon.reckoning(step.how(), joined));
    }

    private String joined(Reckoning how, List<Object> operands) {
        boolean several = operands.size() > 1;
        return operands.stream()
                .map(operand -> several ? bracketed(operand) : values.of(operand))
                .collect(Collectors.joining(signOf(how)));
    }

    /** An exact length is a sum itself where it is no whole number of seconds. */
    private String bracketed(Object operand) {
        String text = values.of(operand);
        return operand instanceof ExactTime && text.contains(" + ") ? "(" + text + ")" : text;
    }

    private String span(List<Object> instants) {
        return values.of(new TimeSpan((Instant) instants.get(0), (Instant) instants.get(1)));
    }

    private static Set<Class<?>> operandsOf(Reckoning how) {
        return switch (how) {
            case JUDGED -> Set.of();
            case SUM -> Set.of(Duration.class, ExactTime.class, Ore.class);
            case LESSER, LESS -> Set.of(Duration.class);
            case SCALED -> Set.of(Duration.class, ExactTime.class, Ratio.class);
            case ROUNDED -> Set.of(ExactTime.class);
            case ELAPSED -> Set.of(Instant.class);
            case PRICED, PRICED_DOWN, PRICED_UP -> Set.of(Duration.class, HourlyPrice.class);
        };
    }

    private static String signOf(Reckoning how) {
        return switch (how) {
            case SUM -> " + ";
            case LESS -> " − ";
            case SCALED, PRICED, PRICED_DOWN, PRICED_UP -> " × ";
            case JUDGED, LESSER, ROUNDED, ELAPSED -> ", ";
        };
    }
}
