package se.kvittens.testkit.catalogue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import se.kvittens.domain.compensation.MealPolicy;
import se.kvittens.domain.compensation.RecipientMonth;
import se.kvittens.domain.identity.VisitId;
import se.kvittens.domain.reason.Fact;
import se.kvittens.domain.reason.Reason;
import se.kvittens.domain.reason.Step;
import se.kvittens.domain.reason.Term;
import se.kvittens.domain.rule.RuleId;
import se.kvittens.domain.staffing.CountedVisit;
import se.kvittens.domain.staffing.DoubleStaffingPolicy;
import se.kvittens.domain.task.TaskTable;
import se.kvittens.domain.time.TimeSpan;
import se.kvittens.domain.visit.RegisteredVisit;
import se.kvittens.testkit.law.Condition;
import se.kvittens.testkit.law.Examination;
import se.kvittens.testkit.law.Figures;
import se.kvittens.testkit.law.Law;

/** Nothing is paid twice. */
final class OnceLaws {

    static final Law TIME = new Law(
            "TIME_IS_PAID_ONCE",
            "Outside pairs a second at a recipient is paid once and not at all beside a pair; each of a pair is paid its"
                    + " own time",
            Set.of(RuleId.STAFF_1, RuleId.STAFF_2, RuleId.STAFF_3, RuleId.STAFF_4, RuleId.STAFF_5, RuleId.STAFF_6),
            List.of(),
            OnceLaws::time);

    static final Law NO_PAIRS = new Law(
            "NO_SECOND_TWICE_WITHOUT_PAIRS",
            "No second at a recipient is paid twice",
            Set.of(RuleId.STAFF_3, RuleId.STAFF_4),
            List.of(new Condition.OfBook(
                    "double staffing is not paid",
                    book -> book.staffing() instanceof DoubleStaffingPolicy.NotCompensated)),
            OnceLaws::noPairs);

    static final Law SYSTEMS = new Law(
            "A_VISIT_OF_TWO_SYSTEMS_COUNTS_ONCE",
            "A visit that two systems hold counts once, and the copy that is set aside changes nothing",
            Set.of(RuleId.SYS_1),
            List.of(),
            OnceLaws::systems);

    static final Law ABSENCES = new Law(
            "A_DAY_OF_READJUSTMENT_IS_PAID_ONCE",
            "A day of absence is paid once and taken out of the granted time once, however many absences cover it",
            Set.of(RuleId.PAY_3, RuleId.PAY_5, RuleId.GRANT_3),
            List.of(),
            OnceLaws::absences);

    private OnceLaws() {}

    private static void time(Examination month) {
        MealPolicy meals = month.rules().compensation().meals();
        TaskTable table = month.rules().visits().tasks().table();
        for (RecipientMonth each : month.settlement().recipients()) {
            List<CountedVisit> counting = each.visits().stream()
                    .filter(visit -> !Times.isStopped(visit))
                    .filter(visit -> meals.isPaidByTime(
                            table.of(visit.effective().registered().tasks())))
                    .toList();
            List<CountedVisit> paired =
                    counting.stream().filter(Times::isPaired).toList();
            List<CountedVisit> alone =
                    counting.stream().filter(visit -> !Times.isPaired(visit)).toList();
            paired.forEach(visit -> month.same(
                    who(each) + ", visit " + visit.id(),
                    "the payable time of one of a pair",
                    visit.payable().value(),
                    visit.effective().spanWhenMade().length()));
            month.same(
                    who(each),
                    "the payable time of its visits outside pairs",
                    payable(alone),
                    Times.covered(spans(alone), spans(paired)));
            month.same(who(each), "the payable time of its visits", payable(each.visits()), payable(counting));
        }
    }

    private static void noPairs(Examination month) {
        for (RecipientMonth each : month.settlement().recipients()) {
            List<CountedVisit> paid = each.visits().stream()
                    .filter(visit -> !visit.payable().value().isZero())
                    .toList();
            month.atMost(
                    who(each), "the payable time of its visits", payable(paid), Times.covered(spans(paid), List.of()));
        }
    }

    private static void systems(Examination month) {
        Set<VisitId> ids = new HashSet<>();
        List<RegisteredVisit> copies = month.month().visits().stream()
                .filter(visit -> !ids.add(visit.id()))
                .toList();
        month.same(
                "the month",
                "the number of copies set aside",
                month.settlement().setAside(),
                copies.size());
        month.same(
                "the month",
                "the number of visits",
                month.settlement().visits().map(CountedVisit::id).distinct().count(),
                month.settlement().visits().count());
        if (!copies.isEmpty()) {
            Set<RegisteredVisit> counted = new HashSet<>();
            month.settlement()
                    .visits()
                    .forEach(visit -> counted.add(visit.effective().registered()));
            List<RegisteredVisit> once = month.month().visits().stream()
                    .filter(visit -> counted.contains(visit)
                            || isAlone(visit, month.month().visits()))
                    .toList();
            String how = "without the copies that were set aside";
            month.settled(how, Altered.visits(month.month(), once))
                    .ifPresent(settled -> month.sameFigures(how, Figures.of(settled), Figures.of(month.settlement())));
        }
    }

    private static boolean isAlone(RegisteredVisit visit, List<RegisteredVisit> all) {
        return all.stream().filter(other -> other.id().equals(visit.id())).count() == 1;
    }

    private static void absences(Examination month) {
        for (RecipientMonth each : month.settlement().recipients()) {
            List<Object> days = new ArrayList<>();
            paidDays(each.readjustment().why()).forEach(days::add);
            month.same(who(each), "the number of days of readjustment", days.size(), (int)
                    days.stream().distinct().count());
        }
        if (month.month().recipients().stream()
                .anyMatch(file -> !file.absences().isEmpty())) {
            String how = "with each absence told twice";
            month.settled(
                            how,
                            Altered.absences(
                                    month.month(),
                                    absences -> Stream.concat(absences.stream(), absences.stream())
                                            .toList()))
                    .ifPresent(settled -> month.sameFigures(how, Figures.of(settled), Figures.of(month.settlement())));
        }
    }

    private static Stream<Object> paidDays(Step step) {
        if (step.term() == Term.READJUSTMENT_OF_DAY) {
            return step.because().stream()
                    .filter(reason -> reason instanceof Fact fact && fact.term() == Term.DAY)
                    .map(Reason::value);
        }
        return step.because().stream()
                .flatMap(reason -> reason instanceof Step below ? paidDays(below) : Stream.empty());
    }

    private static List<TimeSpan> spans(List<CountedVisit> visits) {
        return visits.stream()
                .map(visit -> Optional.ofNullable(visit.effective().span()))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Duration payable(List<CountedVisit> visits) {
        return Times.sum(visits.stream().map(visit -> visit.payable().value()));
    }

    private static String who(RecipientMonth month) {
        return month.recipient().id().value();
    }
}
