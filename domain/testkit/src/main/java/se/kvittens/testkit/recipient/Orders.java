package se.kvittens.testkit.recipient;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import se.kvittens.domain.order.EndReason;
import se.kvittens.domain.order.Execution;
import se.kvittens.domain.order.MergeGround;
import se.kvittens.domain.order.Period;
import se.kvittens.testkit.frame.Frame;

/** Confirmed orders around a month: of several categories, per month, week or day, ended, replaced and under way. */
public final class Orders {

    private static final int MOST = 2;
    private static final int MOST_TASKS = 3;
    private static final int MOST_DAYS = 40;

    private Orders() {}

    /** The orders of one recipient. */
    public static Arbitrary<List<Execution>> in(Frame frame) {
        return drafts().map(drafts -> built(drafts, frame));
    }

    static Arbitrary<List<OrderDraft>> drafts() {
        return Arbitraries.frequencyOf(
                Tuple.of(1, Arbitraries.just(List.of())),
                Tuple.of(6, draft().list().ofMinSize(1).ofMaxSize(MOST)));
    }

    static List<Execution> built(List<OrderDraft> drafts, Frame frame) {
        return drafts.stream().flatMap(draft -> draft.in(frame).stream()).toList();
    }

    private static Arbitrary<OrderDraft> draft() {
        return Combinators.combine(grants(), tasks(), grounds(), starts(), ends(), replacements())
                .as(OrderDraft::new);
    }

    private static Arbitrary<OrderDraft.Grant> grants() {
        Arbitrary<Integer> category =
                Arbitraries.frequency(Tuple.of(4, 0), Tuple.of(1, 1), Tuple.of(1, 2), Tuple.of(1, 3));
        Arbitrary<Duration> time = Arbitraries.frequencyOf(
                Tuple.of(4, Arbitraries.of(Duration.ofMinutes(30), Duration.ofHours(1), Duration.ofHours(3))),
                Tuple.of(2, Arbitraries.integers().between(0, 3600).map(Duration::ofSeconds)),
                Tuple.of(1, Arbitraries.integers().between(10, 100).map(Duration::ofHours)));
        Arbitrary<Period> per =
                Arbitraries.frequency(Tuple.of(4, Period.MONTH), Tuple.of(2, Period.WEEK), Tuple.of(1, Period.DAY));
        return Combinators.combine(category, time, per).as(OrderDraft.Grant::new);
    }

    private static Arbitrary<List<Integer>> tasks() {
        return Arbitraries.integers().between(0, 50).list().ofMaxSize(MOST_TASKS);
    }

    private static Arbitrary<Set<MergeGround>> grounds() {
        return Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.just(Set.of())),
                Tuple.of(1, Arbitraries.of(MergeGround.values()).set()));
    }

    private static Arbitrary<Integer> starts() {
        return Arbitraries.frequencyOf(
                Tuple.of(4, Arbitraries.just(0)),
                Tuple.of(2, Arbitraries.integers().between(-MOST_DAYS, -1)),
                Tuple.of(1, Arbitraries.integers().between(1, 31)));
    }

    private static Arbitrary<Optional<OrderDraft.End>> ends() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, MOST_DAYS),
                        Arbitraries.of(EndReason.values()),
                        Arbitraries.frequency(Tuple.of(3, false), Tuple.of(1, true)))
                .as(OrderDraft.End::new)
                .optional(0.35);
    }

    private static Arbitrary<Optional<Integer>> replacements() {
        return Arbitraries.integers().between(0, MOST_DAYS).optional(0.25);
    }
}
