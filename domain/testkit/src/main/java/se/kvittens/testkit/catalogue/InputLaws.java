package se.kvittens.testkit.catalogue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import se.kvittens.domain.cohabiting.CohabitantPolicy;
import se.kvittens.domain.compensation.RecipientMonth;
import se.kvittens.domain.identity.VisitId;
import se.kvittens.domain.lockdate.LockDate;
import se.kvittens.domain.rule.RuleId;
import se.kvittens.domain.settlement.ProviderMonth;
import se.kvittens.domain.settlement.Settlement;
import se.kvittens.domain.visit.RegisteredVisit;
import se.kvittens.testkit.law.Condition;
import se.kvittens.testkit.law.Examination;
import se.kvittens.testkit.law.Figures;
import se.kvittens.testkit.law.Law;
import se.kvittens.testkit.month.MonthCase;

/** What of the input matters to the outcome, and which way. */
final class InputLaws {

    static final Law ORDER = new Law(
            "THE_ORDER_OF_INPUT_DOES_NOT_MATTER",
            "Visits, recipients, orders and absences in another order give the same",
            Set.of(RuleId.STAFF_5, RuleId.COHAB_2, RuleId.SYS_1),
            List.of(),
            InputLaws::order);

    /** A visit that can't count still stands for its carer's being elsewhere, and for a cohabitant's time. */
    static final Law UNAPPROVED = new Law(
            "AN_UNAPPROVED_VISIT_CHANGES_NO_AMOUNT",
            "Without the visits that were never approved the same is paid",
            Set.of(RuleId.REG_6, RuleId.STAFF_6),
            List.of(
                    new Condition.OfMonth("no time is divided between cohabitants", InputLaws::dividesNoTime),
                    new Condition.OfBook(
                            "a carer's overlapping visits are paid",
                            book -> book.visits()
                                    .registration()
                                    .overlappingCarer()
                                    .value())),
            InputLaws::unapproved);

    /**
     * A change may shorten a visit; a visit let in may break a pair, or take shared time from one of a dearer category.
     */
    static final Law LOCK = new Law(
            "A_LATER_LOCK_NEVER_PAYS_LESS",
            "A recipient is paid no less when the month is locked later, where its visits are of one category and in no"
                    + " pair",
            Set.of(RuleId.TIME_4, RuleId.TIME_5, RuleId.REG_5, RuleId.REG_6),
            List.of(
                    new Condition.OfMonth("no visit was changed", InputLaws::hasNoChanges),
                    new Condition.OfMonth(
                            "the final basis is taken on the day after the lock",
                            month -> !month.basis().isFinal()
                                    || month.basis().asOf().isEmpty())),
            InputLaws::lock);

    private static final List<Duration> LATER = List.of(Duration.ofSeconds(1), Duration.ofDays(4));

    private InputLaws() {}

    private static void order(Examination month) {
        ProviderMonth input = month.month();
        compare(month, "with its visits in reverse", Altered.visits(input, reversed(input.visits())));
        compare(month, "with its visits turned round", Altered.visits(input, turned(input.visits())));
        compare(month, "with its recipients in reverse", Altered.recipients(input, reversed(input.recipients())));
        compare(month, "with its orders in reverse", Altered.orders(input, InputLaws::reversed));
        compare(month, "with its absences in reverse", Altered.absences(input, InputLaws::reversed));
    }

    private static void compare(Examination month, String how, ProviderMonth changed) {
        if (!changed.equals(month.month())) {
            month.settled(how, changed)
                    .ifPresent(settled -> month.sameFigures(how, Figures.of(settled), Figures.of(month.settlement())));
        }
    }

    private static void unapproved(Examination month) {
        Map<VisitId, Boolean> approved = month.month().visits().stream()
                .collect(Collectors.toMap(RegisteredVisit::id, InputLaws::isApproved, Boolean::logicalOr));
        List<RegisteredVisit> others = month.month().visits().stream()
                .filter(visit -> approved.getOrDefault(visit.id(), false))
                .toList();
        if (others.size() < month.month().visits().size()) {
            String how = "without the visits that were never approved";
            month.settled(how, Altered.visits(month.month(), others))
                    .ifPresent(
                            settled -> month.sameFigures(how, Figures.paid(settled), Figures.paid(month.settlement())));
        }
    }

    private static void lock(Examination month) {
        LockDate lock = month.settlement().provenance().lock().value();
        for (Duration later : LATER) {
            String how = "with a lock " + later + " later";
            month.settled(
                            how,
                            Altered.lock(
                                    month.month(), new LockDate(lock.instant().plus(later))))
                    .ifPresent(settled -> compareLocks(month, settled, how));
        }
    }

    private static void compareLocks(Examination month, Settlement later, String how) {
        for (RecipientMonth before : month.settlement().recipients()) {
            later.of(before.recipient().id())
                    .filter(after ->
                            isOfOneCategory(after) && before.visits().stream().noneMatch(Times::isPaired))
                    .ifPresent(after -> month.atMost(
                            before.recipient().id().value(),
                            "the amount",
                            before.amount().value(),
                            after.amount().value()));
        }
        month.same(
                "the month",
                "the number of recipients " + how,
                later.recipients().size(),
                month.settlement().recipients().size());
    }

    private static boolean isOfOneCategory(RecipientMonth month) {
        return month.visits().stream()
                        .filter(visit -> !Times.isStopped(visit))
                        .map(visit -> visit.category())
                        .distinct()
                        .count()
                < 2;
    }

    private static boolean dividesNoTime(MonthCase month) {
        return month.rules().cohabitants() instanceof CohabitantPolicy.EachItsOwn
                || month.month().recipients().stream()
                        .allMatch(file -> file.recipient().cohabitsWith().isEmpty());
    }

    private static boolean hasNoChanges(MonthCase month) {
        return month.month().visits().stream()
                .allMatch(visit -> visit.registration().adjustments().isEmpty());
    }

    private static boolean isApproved(RegisteredVisit visit) {
        return visit.registration().approved().isPresent();
    }

    private static <T> List<T> reversed(List<T> items) {
        List<T> reversed = new ArrayList<>(items);
        Collections.reverse(reversed);
        return reversed;
    }

    private static <T> List<T> turned(List<T> items) {
        List<T> turned = new ArrayList<>(items);
        Collections.rotate(turned, items.size() / 2);
        return turned;
    }
}
