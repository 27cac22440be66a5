package se.kvittens.testkit.recipient;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import se.kvittens.domain.absence.Absence;
import se.kvittens.domain.absence.AbsenceCause;
import se.kvittens.testkit.frame.Frame;

/** Absences around a month, of every cause, short, long and open, that may cover each other. */
public final class Absences {

    private static final int MOST = 3;
    private static final int MOST_DAYS = 40;

    private Absences() {}

    /** The absences of one recipient. */
    public static Arbitrary<List<Absence>> in(Frame frame) {
        return drafts().map(drafts -> built(drafts, frame));
    }

    static Arbitrary<List<AbsenceDraft>> drafts() {
        return Arbitraries.frequencyOf(
                Tuple.of(1, Arbitraries.just(List.of())),
                Tuple.of(1, draft().list().ofMaxSize(MOST)));
    }

    static List<Absence> built(List<AbsenceDraft> drafts, Frame frame) {
        return drafts.stream().map(draft -> draft.in(frame)).toList();
    }

    private static Arbitrary<AbsenceDraft> draft() {
        return Combinators.combine(
                        starts(),
                        Arbitraries.integers().between(0, MOST_DAYS).optional(0.85),
                        Arbitraries.of(AbsenceCause.values()),
                        Arbitraries.of(AbsenceDraft.Known.values()).optional(0.9))
                .as(AbsenceDraft::new);
    }

    /** Mostly near each other, so that they overlap. */
    private static Arbitrary<Integer> starts() {
        return Arbitraries.frequencyOf(
                Tuple.of(4, Arbitraries.integers().between(0, 4)),
                Tuple.of(2, Arbitraries.integers().between(0, 31)),
                Tuple.of(1, Arbitraries.integers().between(-MOST_DAYS, -1)));
    }
}
