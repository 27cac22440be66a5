package se.kvittens.rest.workplace;

import io.vavr.control.Either;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import se.kvittens.application.looking.ShowLogged;
import se.kvittens.application.looking.ShowLogged.Found;
import se.kvittens.application.looking.Shown;
import se.kvittens.application.looking.Sight;
import se.kvittens.rest.gate.Acting;
import se.kvittens.rest.problem.Problem;
import se.kvittens.rest.problem.Problems;
import se.kvittens.rest.town.ServedTown;

/** Gives what is of a provider's people to who may see it, once it is logged of whom it is. */
public final class Looks {

    private static final String NO_REASON = "";

    private final ServedTown town;
    private final ShowLogged showLogged;
    private final InstantSource clock;

    public Looks(ServedTown town, ShowLogged showLogged, InstantSource clock) {
        this.town = town;
        this.showLogged = showLogged;
        this.clock = clock;
    }

    /** Something of all carers' work, which a carer is refused; it is not read where a rule refuses it. */
    public <T> Either<Problem, T> ofAll(Acting acting, Sight sight, Supplier<Either<Problem, Found<T>>> read) {
        Shown<Either<Problem, T>> shown = showLogged.showOfAll(
                sight,
                town.assignment(acting.ofProvider()).orElseThrow(),
                acting.deed(clock.instant(), NO_REASON),
                () -> Either.right(outcome(read.get())));
        return answer(shown).flatMap(found -> found.get(0));
    }

    /** Why a rule refuses that to somebody now, if one does. */
    public Optional<Problem> refusal(Acting acting) {
        return showLogged
                .refusalOfAll(
                        town.assignment(acting.ofProvider()).orElseThrow(), acting.deed(clock.instant(), NO_REASON))
                .map(Problems::of);
    }

    /** Of what can't be read nothing is shown of anybody. */
    private static <T> Found<Either<Problem, T>> outcome(Either<Problem, Found<T>> read) {
        return read.fold(
                problem -> new Found<>(Either.left(problem), Set.of()),
                found -> new Found<>(Either.right(found.read()), found.whose()));
    }

    /** What was shown, or why it was not. */
    public static <T> Either<Problem, List<T>> answer(Shown<T> shown) {
        if (shown instanceof Shown.These<T> these) {
            return Either.right(these.found());
        }
        return Either.left(
                shown instanceof Shown.Refused<T> refused
                        ? Problems.of(refused.code())
                        : Problems.of(((Shown.NotShown<T>) shown).fault()));
    }
}
