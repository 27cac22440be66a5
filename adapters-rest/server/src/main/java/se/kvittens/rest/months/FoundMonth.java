package se.kvittens.rest.months;

import io.vavr.control.Either;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.Optional;
import se.kvittens.application.settling.Supplied;
import se.kvittens.application.supplying.MonthSupply;
import se.kvittens.application.supplying.SupplyFault;
import se.kvittens.domain.identity.ProviderId;
import se.kvittens.rest.problem.Problem;
import se.kvittens.rest.problem.Problems;

/** Finds the month of an address. */
public final class FoundMonth {

    private FoundMonth() {}

    /** A month that no calendar has is not at hand. */
    static Either<Problem, Supplied> of(MonthSupply supply, ProviderId provider, String month) {
        return read(month).map(named -> of(supply, provider, named)).orElseGet(() -> Either.left(Problems.noMonth()));
    }

    static Either<Problem, Supplied> of(MonthSupply supply, ProviderId provider, YearMonth month) {
        return supply.find(provider, month).mapLeft(Problems::of).flatMap(FoundMonth::there);
    }

    /** An earlier month, whose corrections a basis settles; empty where it can't be had. */
    static Optional<Supplied> ifThere(MonthSupply supply, ProviderId provider, YearMonth month) {
        Either<SupplyFault, Optional<Supplied>> found = supply.find(provider, month);
        return found.isRight() ? found.get() : Optional.empty();
    }

    private static Either<Problem, Supplied> there(Optional<Supplied> found) {
        return found.<Either<Problem, Supplied>>map(Either::right).orElseGet(() -> Either.left(Problems.noMonth()));
    }

    /** Empty where no calendar has it. */
    public static Optional<YearMonth> read(String month) {
        try {
            return Optional.of(YearMonth.parse(month));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }
}
