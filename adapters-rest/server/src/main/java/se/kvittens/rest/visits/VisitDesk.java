package se.kvittens.rest.visits;

import io.vavr.control.Either;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import se.kvittens.application.looking.CarersDays;
import se.kvittens.domain.access.Deed;
import se.kvittens.domain.identity.VisitId;
import se.kvittens.domain.registering.Happening;
import se.kvittens.domain.registering.Happening.VisitPostRegistered;
import se.kvittens.domain.registering.RefusalCode;
import se.kvittens.domain.time.CareZone;
import se.kvittens.domain.visit.RegisteredVisit;
import se.kvittens.rest.asked.Cursor;
import se.kvittens.rest.asked.WantedVisits;
import se.kvittens.rest.gate.Acting;
import se.kvittens.rest.problem.Problem;
import se.kvittens.rest.problem.Problems;
import se.kvittens.rest.reply.ETags;
import se.kvittens.rest.reply.ListPage;
import se.kvittens.rest.reply.Reply;
import se.kvittens.rest.workplace.Workplace;

/** Shows visits, and does things to them. Whatever shows a visit, the answer to a change too, is logged as a look at it. */
public final class VisitDesk {

    private static final String NO_REASON = "";

    private final Workplace workplace;

    public VisitDesk(Workplace workplace) {
        this.workplace = workplace;
    }

    Either<Problem, Reply> list(Acting acting, WantedVisits<VisitState> wanted) {
        Instant first = CareZone.startOf(wanted.days().start());
        if (!CarersDays.may(acting.role().orElseThrow(), wanted.days(), workplace.time())) {
            return Either.left(Problems.notTheseDays());
        }
        return workplace
                .looking(acting.ofProvider(), first)
                .flatMap(looking -> Outcomes.of(looking.look(
                        workplace.assignment(acting.ofProvider()),
                        wanted.whose(),
                        wanted.days(),
                        deed(acting, NO_REASON))))
                .map(found -> page(found, wanted));
    }

    private static Reply page(List<RegisteredVisit> found, WantedVisits<VisitState> wanted) {
        ListPage<RegisteredVisit> page = ListPage.of(
                found.stream().filter(visit -> wanted.isWanted(state -> state.holds(visit), Cursor.of(visit))),
                wanted.limit());
        return Reply.of(page.ended(
                page.json("visits", Outcomes::listed), last -> Cursor.of(last).text()));
    }

    Either<Problem, Reply> show(Acting acting, String name) {
        return find(acting, name).map(Outcomes::reply);
    }

    private Either<Problem, RegisteredVisit> find(Acting acting, String name) {
        VisitId visit = new VisitId(name);
        return workplace
                .timeOf(acting.ofProvider(), visit)
                .mapLeft(Problems::of)
                .filterOrElse(
                        about -> CarersDays.may(acting.role().orElseThrow(), about, workplace.time()),
                        about -> Problems.notTheseDays())
                .flatMap(about -> workplace.looking(acting.ofProvider(), about))
                .flatMap(looking -> Outcomes.one(
                        looking.look(workplace.assignment(acting.ofProvider()), visit, deed(acting, NO_REASON))));
    }

    Either<Problem, Reply> enter(Acting acting, VisitPostRegistered asked, String why) {
        return workplace
                .recording(acting.ofProvider(), asked.start())
                .flatMap(recording -> Outcomes.of(recording.ask(
                        workplace.assignment(acting.ofProvider()), asked.carer(), asked, deed(acting, why))))
                .flatMap(entered -> show(acting, entered.id().value()));
    }

    /**
     * Does something to a visit.
     *
     * @param seen the tag of the version that was seen; empty where it is of no matter
     */
    Either<Problem, Reply> change(Acting acting, String name, Optional<String> seen, Change change) {
        return find(acting, name)
                .filterOrElse(
                        visit -> seen.map(tag -> tag.equals(tagOf(visit))).orElse(true),
                        visit -> Problems.of(RefusalCode.CHANGED_SINCE_SEEN))
                .flatMap(visit -> ask(acting, visit, change))
                .map(Outcomes::reply);
    }

    /**
     * A change of a visit.
     *
     * @param why it is made
     */
    record Change(Function<RegisteredVisit, Happening> what, String why) {}

    private Either<Problem, RegisteredVisit> ask(Acting acting, RegisteredVisit visit, Change change) {
        return workplace
                .recording(acting.ofProvider(), visit.firstReceipt())
                .flatMap(recording -> Outcomes.of(recording.ask(
                        workplace.assignment(acting.ofProvider()),
                        visit.carer(),
                        change.what().apply(visit),
                        deed(acting, change.why()))));
    }

    private static String tagOf(RegisteredVisit visit) {
        return ETags.of(VisitJson.of(visit));
    }

    private Deed deed(Acting acting, String why) {
        return acting.deed(workplace.time(), why);
    }
}
