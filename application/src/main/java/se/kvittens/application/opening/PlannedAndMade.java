package se.kvittens.application.opening;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import se.kvittens.application.answer.Answer;
import se.kvittens.application.answer.Obstacle;
import se.kvittens.application.registering.Assignment;
import se.kvittens.application.registering.VisitsOverSpan;
import se.kvittens.application.rulebooks.RuleBookShelf;
import se.kvittens.application.visiting.Plan;
import se.kvittens.domain.door.Keyholder;
import se.kvittens.domain.opening.Errand;
import se.kvittens.domain.planning.PlannedVisit;
import se.kvittens.domain.rulebook.RuleBooks;
import se.kvittens.domain.time.CareZone;
import se.kvittens.domain.time.DateSpan;
import se.kvittens.domain.time.TimeSpan;
import se.kvittens.domain.visit.Receipt;
import se.kvittens.domain.visit.ReceiptMethod;
import se.kvittens.domain.visit.RegisteredVisit;
import se.kvittens.domain.visit.TagFinding;

/**
 * The errands of a provider's carers: visits that are planned, and visits that are under way or were made. Those count that
 * were begun at the door, by its lock or its tag: what a carer enters by hand opens no door. One that is under way lasts until
 * the carer begins another, and for as long as a visit may be at most.
 */
public final class PlannedAndMade implements Errands {

    private final Plan plan;
    private final VisitsOverSpan visits;
    private final Assignment assignment;
    private final RuleBooks books;

    @Inject
    public PlannedAndMade(Plan plan, VisitsOverSpan visits, Assignment assignment, RuleBookShelf shelf) {
        this.plan = plan;
        this.visits = visits;
        this.assignment = assignment;
        this.books = shelf.books();
    }

    @Override
    public Answer<List<Errand>> of(Keyholder carer, Instant about) {
        if (!carer.provider().equals(assignment.provider())) {
            return Answer.accepted(List.of());
        }
        LocalDate day = CareZone.dateOf(about);
        DateSpan days = DateSpan.closed(day.minusDays(1), day.plusDays(1));
        return visits.ofCarer(carer.carer(), assignment, days)
                .fold(
                        fault -> new Answer.NotReady<>(Obstacle.of(Obstacle.Kind.FAULT)),
                        made -> with(made(made, longest(about)), planned(carer, days)));
    }

    /** Where the plan can't be read, who has a visit under way need not wait for it. */
    private static Answer<List<Errand>> with(List<Errand> made, Answer<List<Errand>> planned) {
        if (!planned.isAccepted() && !made.isEmpty()) {
            return Answer.accepted(made);
        }
        return planned.map(errands -> {
            List<Errand> all = new ArrayList<>(made);
            all.addAll(errands);
            return all;
        });
    }

    private Answer<List<Errand>> planned(Keyholder carer, DateSpan days) {
        return plan.on(days)
                .map(all -> all.stream()
                        .filter(each ->
                                each.carer().filter(carer.carer()::equals).isPresent())
                        .map(PlannedAndMade::errand)
                        .toList());
    }

    private static Errand errand(PlannedVisit visit) {
        return new Errand(visit.recipient(), visit.time());
    }

    private Duration longest(Instant about) {
        return books.rulesFor(assignment.municipality(), YearMonth.from(CareZone.dateOf(about)))
                .map(book -> book.pairing().longestVisit().value())
                .orElse(Duration.ZERO);
    }

    /** Of visits by their first receipt. */
    private static List<Errand> made(List<RegisteredVisit> visits, Duration longest) {
        List<Errand> errands = new ArrayList<>();
        for (int i = 0; i < visits.size(); i++) {
            RegisteredVisit visit = visits.get(i);
            Instant next = i + 1 < visits.size() ? visits.get(i + 1).firstReceipt() : Instant.MAX;
            if (isBegunAtDoor(visit)) {
                Instant start = visit.firstReceipt();
                errands.add(new Errand(visit.recipient(), new TimeSpan(start, end(visit, start.plus(longest), next))));
            }
        }
        return errands;
    }

    private static boolean isBegunAtDoor(RegisteredVisit visit) {
        Receipt start = visit.start();
        return start != null
                && start.method() != ReceiptMethod.MANUAL
                && visit.remarks().tag() == TagFinding.OWN;
    }

    private static Instant end(RegisteredVisit visit, Instant latest, Instant next) {
        Receipt end = visit.end();
        if (end != null) {
            return end.at();
        }
        return next.isBefore(latest) ? next : latest;
    }
}
