package se.kvittens.application.looking;

import io.vavr.control.Either;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import se.kvittens.application.answer.Answer;
import se.kvittens.application.looking.ShowLogged.Asked;
import se.kvittens.application.looking.ShowLogged.Whom;
import se.kvittens.application.registering.Assignment;
import se.kvittens.application.registering.JournalFault;
import se.kvittens.application.registering.VisitsOverSpan;
import se.kvittens.application.rulebooks.RuleBookShelf;
import se.kvittens.application.visiting.Plan;
import se.kvittens.domain.access.Act;
import se.kvittens.domain.access.Deed;
import se.kvittens.domain.access.Role;
import se.kvittens.domain.identity.CarerId;
import se.kvittens.domain.identity.RecipientId;
import se.kvittens.domain.planning.PlanBesideWork;
import se.kvittens.domain.planning.PlanTolerances;
import se.kvittens.domain.planning.PlannedBeside;
import se.kvittens.domain.registering.RefusalCode;
import se.kvittens.domain.rulebook.RuleBook;
import se.kvittens.domain.rulebook.RuleBooks;
import se.kvittens.domain.time.CareZone;
import se.kvittens.domain.time.DateSpan;
import se.kvittens.domain.visit.RegisteredVisit;

/** Shows planned visits beside those that were made, to who may look at visits, once it is logged whose they are (SYS-7). */
public final class LookAtPlan {

    private final Plan plan;
    private final VisitsOverSpan visits;
    private final ShowLogged show;
    private final RuleBookShelf shelf;

    /** Of one provider. */
    public LookAtPlan(Plan plan, VisitsOverSpan visits, ShowLogged show, RuleBookShelf shelf) {
        this.plan = plan;
        this.visits = visits;
        this.show = show;
        this.shelf = shelf;
    }

    /**
     * What is planned to start on some days, and what was made on them that nobody planned. A carer sees what is planned for
     * it, and what it made itself. One answer, where it is not refused. What is late, and what belongs to what is planned, is by
     * the rule book of the month in which that is to start; of a month without one nothing is shown.
     *
     * @param deed when it is asked decides by which rule book somebody may look, and which visits are late
     */
    public Shown<Answer<PlanBesideWork>> look(Assignment assignment, Whose whose, DateSpan days, Deed deed) {
        boolean isOthers = deed.role() == Role.CARER
                && whose instanceof Whose.OfCarer of
                && !of.carer().value().equals(deed.who());
        if (isOthers) {
            return new Shown.Refused<>(RefusalCode.NOT_OWN_VISIT);
        }
        Asked asked = new Asked(assignment.municipality(), Optional.of(assignment.provider()), Act.LOOK, Sight.PLAN);
        return show.show(
                asked,
                deed,
                () -> read(assignment, days, deed)
                        .map(answer -> List.of(answer.map(all -> seenBy(deed, only(whose, within(days, all)))))),
                answer -> new Whom(assignment.provider(), recipients(whose, answer)));
    }

    /** Of the days, and of those before and after them: what is made of a visit may fall on another day than what is planned. */
    private Either<JournalFault, Answer<PlanBesideWork>> read(Assignment assignment, DateSpan days, Deed deed) {
        DateSpan around = new DateSpan(days.start().minusDays(1), days.end().plusDays(1));
        return visits.ofAll(assignment, around)
                .map(made -> plan.on(around)
                        .map(planned -> PlanBesideWork.of(planned, made, tolerances(assignment), deed.when())));
    }

    private Function<YearMonth, Optional<PlanTolerances>> tolerances(Assignment assignment) {
        RuleBooks books = shelf.books();
        return month -> books.rulesFor(assignment.municipality(), month).map(RuleBook::planning);
    }

    private static PlanBesideWork within(DateSpan days, PlanBesideWork all) {
        return new PlanBesideWork(
                all.planned().stream()
                        .filter(each -> days.contains(
                                CareZone.dateOf(each.planned().time().start())))
                        .toList(),
                all.unplanned().stream()
                        .filter(visit -> days.contains(CareZone.dateOf(visit.firstReceipt())))
                        .toList());
    }

    private static PlanBesideWork only(Whose whose, PlanBesideWork all) {
        if (whose instanceof Whose.OfCarer of) {
            return ofCarer(of.carer(), all);
        }
        if (!(whose instanceof Whose.OfRecipient of)) {
            return all;
        }
        return new PlanBesideWork(
                all.planned().stream()
                        .filter(each -> each.planned().recipient().equals(of.recipient()))
                        .toList(),
                all.unplanned().stream()
                        .filter(visit -> visit.recipient().equals(of.recipient()))
                        .toList());
    }

    private static PlanBesideWork ofCarer(CarerId carer, PlanBesideWork all) {
        return new PlanBesideWork(
                all.planned().stream()
                        .filter(each ->
                                each.planned().carer().filter(carer::equals).isPresent()
                                        || each.made().stream()
                                                .anyMatch(visit -> visit.carer().equals(carer)))
                        .toList(),
                own(carer, all.unplanned()));
    }

    /** To a carer no visit of another's is named. */
    private static PlanBesideWork seenBy(Deed deed, PlanBesideWork all) {
        if (deed.role() != Role.CARER) {
            return all;
        }
        CarerId carer = new CarerId(deed.who());
        PlanBesideWork its = ofCarer(carer, all);
        return new PlanBesideWork(
                its.planned().stream()
                        .map(each -> new PlannedBeside(
                                each.planned(), each.latestStart(), each.state(), own(carer, each.made())))
                        .toList(),
                its.unplanned());
    }

    private static List<RegisteredVisit> own(CarerId carer, List<RegisteredVisit> visits) {
        return visits.stream().filter(visit -> visit.carer().equals(carer)).toList();
    }

    /** To ask for a recipient is to look, also where there is nothing to see. */
    private static Set<RecipientId> recipients(Whose whose, Answer<PlanBesideWork> shown) {
        Set<RecipientId> recipients = new HashSet<>();
        shown.value().ifPresent(all -> {
            all.planned().forEach(each -> recipients.add(each.planned().recipient()));
            all.unplanned().forEach(visit -> recipients.add(visit.recipient()));
        });
        if (whose instanceof Whose.OfRecipient of) {
            recipients.add(of.recipient());
        }
        return recipients;
    }
}
