package se.kvittens.rest.absences;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vavr.control.Either;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.kvittens.application.absences.AbsenceId;
import se.kvittens.application.absences.AbsenceStore;
import se.kvittens.application.absences.HeldAbsence;
import se.kvittens.application.absences.KeepAbsences;
import se.kvittens.application.answer.Answer;
import se.kvittens.application.looking.ShowLogged.Found;
import se.kvittens.application.looking.Sight;
import se.kvittens.application.registering.Assignment;
import se.kvittens.domain.access.Deed;
import se.kvittens.rest.gate.Acting;
import se.kvittens.rest.problem.AnswerProblems;
import se.kvittens.rest.problem.AnswerProblems.Thing;
import se.kvittens.rest.problem.Problem;
import se.kvittens.rest.reply.ListPage;
import se.kvittens.rest.reply.Reply;
import se.kvittens.rest.town.ServedTown;
import se.kvittens.rest.workplace.Looks;

/**
 * Shows the absences of a provider's recipients, which is logged, and has them registered and closed. The answer to a
 * registration is a look as well, since it has what was supplied of the same absence; who closes one has seen it.
 */
public final class AbsenceDesk {

    private static final String NO_REASON = "";

    private final ServedTown town;
    private final KeepAbsences keep;
    private final Looks looks;
    private final InstantSource clock;

    public AbsenceDesk(ServedTown town, KeepAbsences keep, Looks looks, InstantSource clock) {
        this.town = town;
        this.keep = keep;
        this.looks = looks;
        this.clock = clock;
    }

    /** An absence, and by which tag it was seen. */
    record Seen(AbsenceId id, String etag) {}

    Either<Problem, Reply> list(Acting acting, WantedAbsences wanted) {
        return looked(acting, store -> store.all().map(all -> page(all, wanted)));
    }

    private static Found<Reply> page(List<HeldAbsence> all, WantedAbsences wanted) {
        ListPage<HeldAbsence> page =
                ListPage.of(all.stream().filter(wanted::isWanted).sorted(WantedAbsences.IN_ORDER), wanted.limit());
        ObjectNode json = page.ended(
                page.json("absences", AbsenceJson::of), last -> Place.of(last).text());
        return new Found<>(
                Reply.of(json),
                page.shown().stream().map(HeldAbsence::recipient).collect(Collectors.toSet()));
    }

    Either<Problem, Reply> show(Acting acting, AbsenceId id) {
        return looked(
                acting,
                store -> store.find(id).map(held -> new Found<>(AbsenceJson.reply(held), Set.of(held.recipient()))));
    }

    private Either<Problem, Reply> looked(Acting acting, Function<AbsenceStore, Answer<Found<Reply>>> read) {
        return looks.ofAll(
                acting,
                Sight.RECIPIENTS,
                () -> AnswerProblems.of(read.apply(keep.of(assignment(acting), deed(acting))), Thing.ABSENCE));
    }

    Either<Problem, Reply> register(Acting acting, KeepAbsences.Wish wish) {
        return AnswerProblems.of(keep.register(assignment(acting), deed(acting), wish), Thing.RECIPIENT)
                .flatMap(held -> show(acting, held.id()));
    }

    /** What is not there for who may not see it is not there for who may not close it. */
    Either<Problem, Reply> close(Acting acting, Seen seen, LocalDate lastDay) {
        return AnswerProblems.of(keep.seen(assignment(acting), deed(acting), seen.id()), Thing.ABSENCE)
                .filterOrElse(held -> AbsenceJson.etag(held).equals(seen.etag()), held -> AnswerProblems.changed())
                .flatMap(held ->
                        AnswerProblems.of(keep.close(assignment(acting), deed(acting), held, lastDay), Thing.ABSENCE))
                .map(AbsenceJson::reply);
    }

    private Assignment assignment(Acting acting) {
        return town.assignment(acting.ofProvider()).orElseThrow();
    }

    private Deed deed(Acting acting) {
        return acting.deed(clock.instant(), NO_REASON);
    }
}
