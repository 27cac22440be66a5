package se.kvittens.rest.planned;

import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;
import se.kvittens.application.answer.Answer;
import se.kvittens.application.looking.CarersDays;
import se.kvittens.application.looking.LookAtPlan;
import se.kvittens.application.looking.ShowLogged;
import se.kvittens.application.rulebooks.RuleBookShelf;
import se.kvittens.domain.planning.PlanBesideWork;
import se.kvittens.domain.time.CareZone;
import se.kvittens.rest.asked.WantedVisits;
import se.kvittens.rest.gate.Acting;
import se.kvittens.rest.problem.Problem;
import se.kvittens.rest.problem.Problems;
import se.kvittens.rest.reply.ListPage;
import se.kvittens.rest.reply.Reply;
import se.kvittens.rest.town.ServedPlan;
import se.kvittens.rest.workplace.Looks;
import se.kvittens.rest.workplace.Workplace;

/** Shows what is planned beside what was made of it. */
public final class PlannedDesk {

    private static final String NO_REASON = "";

    private final Optional<ServedPlan> served;
    private final Workplace workplace;
    private final ShowLogged show;
    private final RuleBookShelf shelf;

    /**
     * Of a server.
     *
     * @param served empty where it knows no plan
     */
    public PlannedDesk(Optional<ServedPlan> served, Workplace workplace, ShowLogged show, RuleBookShelf shelf) {
        this.served = served;
        this.workplace = workplace;
        this.show = show;
        this.shelf = shelf;
    }

    Either<Problem, Reply> list(Acting acting, WantedVisits<PlannedState> wanted) {
        if (!CarersDays.may(acting.role().orElseThrow(), wanted.days(), workplace.time())) {
            return Either.left(Problems.notTheseDays());
        }
        return served.<Either<Problem, ServedPlan>>map(Either::right)
                .orElseGet(() -> Either.left(Problems.noPlan()))
                .flatMap(plan -> look(acting, wanted, plan).map(all -> page(PlannedRow.of(all), wanted)));
    }

    private Either<Problem, PlanBesideWork> look(Acting acting, WantedVisits<PlannedState> wanted, ServedPlan plan) {
        return workplace
                .visits(acting.ofProvider(), CareZone.startOf(wanted.days().start()))
                .map(visits -> new LookAtPlan(plan.of(acting.ofProvider()), visits, show, shelf))
                .flatMap(looking -> Looks.answer(looking.look(
                        workplace.assignment(acting.ofProvider()),
                        wanted.whose(),
                        wanted.days(),
                        acting.deed(workplace.time(), NO_REASON))))
                .flatMap(shown -> atHand(shown.get(0)));
    }

    private static Either<Problem, PlanBesideWork> atHand(Answer<PlanBesideWork> answer) {
        return answer.value()
                .<Either<Problem, PlanBesideWork>>map(Either::right)
                .orElseGet(() -> Either.left(Problems.planNotAtHand()));
    }

    private static Reply page(List<PlannedRow> all, WantedVisits<PlannedState> wanted) {
        ListPage<PlannedRow> page = ListPage.of(
                all.stream().filter(row -> wanted.isWanted(row.state()::equals, row.place())), wanted.limit());
        return Reply.of(page.ended(
                page.json("planned", PlannedRow::json), last -> last.place().text()));
    }
}
