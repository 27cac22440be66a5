package se.kvittens.rest.news;

import io.vavr.control.Either;
import java.time.Instant;
import java.util.Optional;
import se.kvittens.domain.access.Role;
import se.kvittens.domain.identity.ProviderId;
import se.kvittens.rest.gate.Acting;
import se.kvittens.rest.news.Listener.Ear;
import se.kvittens.rest.problem.Problem;
import se.kvittens.rest.problem.Problems;
import se.kvittens.rest.workplace.Workplace;

/** Lets those listen who may look at visits. */
public final class NewsDesk {

    private static final String NO_REASON = "";

    private final Workplace workplace;
    private final News news;

    public NewsDesk(Workplace workplace, News news) {
        this.workplace = workplace;
        this.news = news;
    }

    Either<Problem, Listener> listen(Acting acting) {
        return may(acting).flatMap(provider -> news.listen(provider, ear(acting)));
    }

    /** Whether one may, where nothing is told yet. */
    Either<Problem, ProviderId> may(Acting acting) {
        Instant now = workplace.time();
        return workplace
                .looking(acting.ofProvider(), now)
                .flatMap(looking -> looking.refusal(
                                workplace.assignment(acting.ofProvider()), acting.deed(now, NO_REASON))
                        .<Either<Problem, ProviderId>>map(code -> Either.left(Problems.of(code)))
                        .orElseGet(() -> Either.right(acting.ofProvider())));
    }

    private static Ear ear(Acting acting) {
        boolean isCarer = acting.role().filter(Role.CARER::equals).isPresent();
        return new Ear(
                acting.caller().kind() + " " + acting.caller().who(),
                isCarer ? Optional.of(acting.caller().who()) : Optional.empty(),
                acting.caller().until());
    }
}
