package se.kvittens.rest.months;

import io.vavr.control.Either;
import java.time.YearMonth;
import java.util.Optional;
import java.util.function.BiConsumer;
import se.kvittens.application.closing.JournalMonth;
import se.kvittens.application.settling.Supplied;
import se.kvittens.domain.identity.ProviderId;
import se.kvittens.domain.settlement.Basis;
import se.kvittens.domain.settlement.Settle;
import se.kvittens.domain.settlement.Settlement;
import se.kvittens.rest.jobs.Step;
import se.kvittens.rest.problem.Problem;
import se.kvittens.rest.problem.Problems;

/** Months with the visits of the journal, and what they are worth now. */
public final class MonthsAtHand {

    private final MonthSources sources;

    public MonthsAtHand(MonthSources sources) {
        this.sources = sources;
    }

    /** A settlement as it would be now, and what it was settled from. */
    public record Worth(Settlement settlement, JournalMonth from) {}

    /** As it was supplied. */
    public Either<Problem, Supplied> supplied(ProviderId provider, String month) {
        return FoundMonth.of(sources.supply(), provider, month);
    }

    public Either<Problem, JournalMonth> find(ProviderId provider, YearMonth month) {
        return FoundMonth.of(sources.supply(), provider, month).flatMap(this::withVisits);
    }

    public Either<Problem, Worth> worth(ProviderId provider, String month) {
        return worth(provider, month, (step, done) -> {});
    }

    /** The same, of which it is told at which of three steps it is. */
    Either<Problem, Worth> worth(ProviderId provider, String month, BiConsumer<Step, Integer> steps) {
        steps.accept(Step.READ_MONTH, 0);
        return supplied(provider, month)
                .peek(supplied -> steps.accept(Step.READ_VISITS, 1))
                .flatMap(this::withVisits)
                .peek(from -> steps.accept(Step.SETTLE, 2))
                .flatMap(this::settled);
    }

    private Either<Problem, JournalMonth> withVisits(Supplied supplied) {
        return sources.months().of(supplied).mapLeft(MonthProblems::of);
    }

    private Either<Problem, Worth> settled(JournalMonth from) {
        return new Settle(sources.shelf().books())
                .settle(
                        from.supplied().month(),
                        new Basis(Optional.of(sources.clock().instant()), false))
                .mapLeft(Problems::of)
                .map(settlement -> new Worth(settlement, from));
    }
}
