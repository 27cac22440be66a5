package se.kvittens.testkit.visit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import se.kvittens.domain.compensation.RecipientFile;
import se.kvittens.domain.identity.VisitId;
import se.kvittens.domain.visit.RegisteredVisit;
import se.kvittens.testkit.frame.Frame;
import se.kvittens.testkit.frame.Twist;

/** Visits crowded into a few mornings, so that they meet; a few at the edges of the month. */
public final class Visits {

    private static final int MOST_TWISTS = 3;
    private static final int MOST_DRAFTS = 6;
    private static final int EIGHT = 8 * 3600;
    private static final int MIDNIGHT = 24 * 3600;
    private static final int STEP = 5 * 60;
    private static final int AN_HOUR = 3600;
    private static final int TWO_HOURS = 7200;

    private Visits() {}

    /** The visits of a month at some recipients, numbered from v1. */
    public static Arbitrary<List<RegisteredVisit>> in(Frame frame, List<RecipientFile> recipients) {
        return drafts().map(drafts -> built(drafts, frame, recipients));
    }

    /** For {@link #built}; they shrink to fewer, shorter and plainer ones. */
    public static Arbitrary<List<VisitDraft>> drafts() {
        return draft().list().ofMaxSize(MOST_DRAFTS);
    }

    public static List<RegisteredVisit> built(List<VisitDraft> drafts, Frame frame, List<RecipientFile> recipients) {
        List<RegisteredVisit> visits = new ArrayList<>();
        if (!recipients.isEmpty()) {
            Supplier<VisitId> ids = numbered();
            drafts.forEach(draft -> visits.addAll(draft.in(frame, recipients, ids)));
        }
        return visits;
    }

    private static Arbitrary<VisitDraft> draft() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 2),
                        Arbitraries.integers().between(0, VisitDraft.CARERS.size() - 1),
                        when(),
                        twists(),
                        along())
                .as(VisitDraft::new);
    }

    private static Arbitrary<List<Twist<VisitMaker>>> twists() {
        return Arbitraries.frequencyOf(
                Tuple.of(1, Arbitraries.just(List.of())),
                Tuple.of(1, VisitTwists.any().list().ofMaxSize(MOST_TWISTS)));
    }

    private static Arbitrary<List<Twist<VisitMaker>>> along() {
        return Arbitraries.frequencyOf(
                Tuple.of(1, Arbitraries.just(List.of())),
                Tuple.of(1, CompanionTwists.any().list().ofSize(1)));
    }

    private static Arbitrary<VisitDraft.When> when() {
        return Combinators.combine(
                        days(), starts(), lengths(), Arbitraries.frequency(Tuple.of(5, false), Tuple.of(1, true)))
                .as(VisitDraft.When::new);
    }

    /** Mostly the first days; now and then any, the day before the month and the day after the shortest. */
    private static Arbitrary<Integer> days() {
        return Arbitraries.frequencyOf(
                Tuple.of(8, Arbitraries.integers().between(0, 1)),
                Tuple.of(3, Arbitraries.integers().between(0, 30)),
                Tuple.of(1, Arbitraries.of(27, 30, -1)));
    }

    /** From eight in the morning in steps; now and then to the second, and across midnight. */
    private static Arbitrary<Integer> starts() {
        return Arbitraries.frequencyOf(
                Tuple.of(8, Arbitraries.integers().between(0, 24).map(step -> EIGHT + step * STEP)),
                Tuple.of(3, Arbitraries.integers().between(0, TWO_HOURS).map(second -> EIGHT + second)),
                Tuple.of(1, Arbitraries.integers().between(-12, 12).map(step -> MIDNIGHT + step * STEP)));
    }

    /** An hour, longer than the plainest order grants: so what only a long visit shows needs no second one. */
    private static Arbitrary<Integer> lengths() {
        return Arbitraries.frequencyOf(
                Tuple.of(2, Arbitraries.just(AN_HOUR)),
                Tuple.of(8, Arbitraries.integers().between(1, 24).map(step -> step * STEP)),
                Tuple.of(3, Arbitraries.integers().between(0, TWO_HOURS)),
                Tuple.of(1, Arbitraries.of(0, 1, 120)));
    }

    private static Supplier<VisitId> numbered() {
        int[] last = {0};
        return () -> new VisitId("v" + ++last[0]);
    }
}
