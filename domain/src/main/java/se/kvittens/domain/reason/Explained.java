package se.kvittens.domain.reason;

import java.util.List;
import se.kvittens.domain.rule.RuleId;

/** A value and its reason in one object. The doors compute the value from its reasons, so the two can't part. */
public record Explained<T>(T value, Step why) {

    public Explained {
        if (value != why.value()) {
            throw new IllegalArgumentException("The reason explains %s, not %s.".formatted(why.value(), value));
        }
    }

    /** A value that is decided, not reckoned: by facts and settings. */
    public static <T> Explained<T> judged(RuleId rule, Term term, T value, List<Reason> because) {
        return new Explained<>(value, new Step(rule, term, Reckoning.JUDGED, value, because));
    }

    /**
     * A value that is reckoned from those of its reasons that are quantities.
     *
     * @param type of the result; a reckoning that gives another is a fault of the caller
     */
    public static <T> Explained<T> reckoned(
            RuleId rule, Term term, Reckoning how, Class<T> type, List<? extends Reason> because) {
        T value = type.cast(how.of(type, because));
        return new Explained<>(value, new Step(rule, term, how, value, List.copyOf(because)));
    }
}
