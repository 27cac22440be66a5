package se.kvittens.domain.reason;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.kvittens.domain.rule.RuleId;
import se.kvittens.domain.time.TimeSpan;

/**
 * A value and its reason in one object. The doors compute the value from the grounds, and the reason is told from the
 * same grounds whenever it is asked for; so the two can't part, and what nobody asks for is not made.
 */
public final class Explained<T> implements Ground {

    private final RuleId rule;
    private final Term term;
    private final Reckoning how;
    private final T value;
    private final List<? extends Ground> because;
    private @Nullable Step why;

    private Explained(RuleId rule, Term term, Reckoning how, T value, List<? extends Ground> because) {
        this.rule = rule;
        this.term = term;
        this.how = how;
        this.value = value;
        this.because = because;
    }

    /** A value that is decided, not reckoned: by facts and settings. */
    public static <T> Explained<T> judged(RuleId rule, Term term, T value, List<? extends Ground> because) {
        return new Explained<>(rule, term, Reckoning.JUDGED, value, List.copyOf(because));
    }

    /**
     * A value that is reckoned from those of its grounds that are quantities.
     *
     * @param type of the result; a reckoning that gives another is a fault of the caller
     */
    public static <T> Explained<T> reckoned(
            RuleId rule, Term term, Reckoning how, Class<T> type, List<? extends Ground> because) {
        List<? extends Ground> kept = List.copyOf(because);
        return new Explained<>(rule, term, how, type.cast(how.of(type, kept)), kept);
    }

    /** The elapsed time from the start to the end: as if reckoned from both, which are told as facts. */
    public static Explained<Duration> elapsed(RuleId rule, Term term, TimeSpan span) {
        return new Explained<>(rule, term, Reckoning.ELAPSED, span.length(), new Ends(span));
    }

    @Override
    public T value() {
        return value;
    }

    /** The rule that gave the value. */
    public RuleId rule() {
        return rule;
    }

    /**
     * The reason, with all that is beneath it. Made when it is first asked for, and then the same: who tells of it can
     * see that two results rest on one. Threads may share it, since a step never changes; at worst each makes an equal
     * one.
     */
    public Step why() {
        Step told = why;
        if (told == null) {
            told = new Step(
                    rule, term, how, value, because.stream().map(Ground::reason).toList());
            why = told;
        }
        return told;
    }

    @Override
    public Reason reason() {
        return why();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Explained<?> explained && why().equals(explained.why());
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public String toString() {
        return why().toString();
    }
}
