package se.kvittens.testkit.catalogue;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import se.kvittens.domain.compensation.RecipientMonth;
import se.kvittens.domain.deviation.DeviationCode;
import se.kvittens.domain.order.EndReason;
import se.kvittens.domain.order.Execution;
import se.kvittens.domain.order.MonthShare;
import se.kvittens.domain.order.Order;
import se.kvittens.domain.reason.Fact;
import se.kvittens.domain.reason.Reason;
import se.kvittens.domain.reason.Term;
import se.kvittens.domain.rule.RuleId;
import se.kvittens.domain.staffing.CountedVisit;
import se.kvittens.domain.time.CareZone;
import se.kvittens.domain.time.DateSpan;
import se.kvittens.domain.visit.EffectiveVisit;
import se.kvittens.domain.visit.Receipt;
import se.kvittens.testkit.law.Condition;
import se.kvittens.testkit.law.Examination;
import se.kvittens.testkit.law.Law;

/** What is divided keeps its sum. */
final class SplitLaws {

    static final Law COHABITANTS = new Law(
            "COHABITANTS_SHARE_THE_WHOLE_TIME",
            "Two cohabitants' visits that share their time are together as long as from the first start to the last end,"
                    + " and meet where the planned times say, to the half second",
            Set.of(RuleId.COHAB_2),
            List.of(),
            SplitLaws::cohabitants);

    static final Law ORDERS = new Law(
            "AN_ORDER_IN_TWO_PARTS_GRANTS_THE_SAME",
            "An order and two of the same content, the second from the day after the first, grant the same time",
            Set.of(RuleId.GRANT_1, RuleId.GRANT_3),
            List.of(new Condition.OfBook(
                    "an order grants its days' share of a month",
                    book -> book.compensation().grants().monthShare().value() == MonthShare.BY_DAYS_IN_FORCE)),
            SplitLaws::orders);

    private SplitLaws() {}

    private static void cohabitants(Examination month) {
        List<CountedVisit> visits = month.settlement().visits().toList();
        for (CountedVisit visit : visits) {
            visit.deviations().stream()
                    .filter(found -> found.code() == DeviationCode.COHABITANT_SPLIT)
                    .flatMap(found -> found.because().stream())
                    .filter(reason -> reason instanceof Fact fact && fact.term() == Term.VISITS)
                    .map(Reason::value)
                    .map(ids -> ((List<?>) ids))
                    .filter(ids -> ids.get(0).equals(visit.id()))
                    .forEach(ids -> compare(month, visit.effective(), effective(visits, ids.get(1))));
        }
    }

    private static EffectiveVisit effective(List<CountedVisit> visits, Object id) {
        return visits.stream()
                .filter(visit -> visit.id().equals(id))
                .findFirst()
                .map(CountedVisit::effective)
                .orElseThrow(() -> new IllegalStateException("The visit %s is in no recipient's month.".formatted(id)));
    }

    private static void compare(Examination month, EffectiveVisit first, EffectiveVisit second) {
        String where =
                first.recipient() + " and " + second.recipient() + ", visits " + first.id() + " and " + second.id();
        Receipt start = Objects.requireNonNull(first.start());
        Receipt end = Objects.requireNonNull(second.end());
        Duration whole = Duration.between(start.at(), end.at());
        Duration own = first.spanWhenMade().length();
        month.same(where, "their time together", own.plus(second.spanWhenMade().length()), whole);
        month.same(
                where,
                "the end of the first",
                first.spanWhenMade().end(),
                second.spanWhenMade().start());
        long a = planned(first);
        long all = a + planned(second);
        month.atMost(
                where,
                "twice what the first is off its planned share, in parts of a second",
                2 * Math.abs(own.toSeconds() * all - whole.toSeconds() * a),
                all);
    }

    private static long planned(EffectiveVisit visit) {
        return visit.registered().planned().orElseThrow().toSeconds();
    }

    private static void orders(Examination month) {
        DateSpan days = CareZone.daysOf(month.month().month());
        grantsTheSame(month, "with orders that follow each other joined", SplitLaws::joined);
        grantsTheSame(
                month,
                "with each order cut in two in the middle of the month",
                orders -> orders.stream().flatMap(order -> cut(order, days)).toList());
    }

    private static void grantsTheSame(Examination month, String how, UnaryOperator<List<Execution>> change) {
        var changed = Altered.orders(month.month(), change);
        if (changed.equals(month.month())) {
            return;
        }
        month.settled(how, changed).ifPresent(settled -> {
            for (RecipientMonth before : month.settlement().recipients()) {
                settled.of(before.recipient().id())
                        .ifPresent(after -> month.same(
                                before.recipient().id().value(),
                                "the granted time " + how,
                                after.granted().value(),
                                before.granted().value()));
            }
        });
    }

    private static List<Execution> joined(List<Execution> orders) {
        List<Execution> joined = new ArrayList<>();
        for (Execution order : orders) {
            Execution last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (last != null
                    && last.content().equals(order.content())
                    && last.lastDay().plusDays(1).equals(order.executionDate())) {
                joined.set(joined.size() - 1, from(last.executionDate(), order));
            } else {
                joined.add(order);
            }
        }
        return joined;
    }

    private static Stream<Execution> cut(Execution order, DateSpan month) {
        if (!order.daysInForce().overlaps(month)) {
            return Stream.of(order);
        }
        DateSpan inForce = order.daysInForce().sharedWith(month);
        if (inForce.days() < 2) {
            return Stream.of(order);
        }
        LocalDate border = inForce.start().plusDays(inForce.days() / 2 - 1);
        return Stream.of(
                new Order.Ended(order.content(), order.executionDate(), border, EndReason.OTHER, false),
                from(border.plusDays(1), order));
    }

    private static Execution from(LocalDate start, Execution order) {
        return order instanceof Order.Ended ended
                ? new Order.Ended(ended.content(), start, ended.lastDay(), ended.reason(), ended.mismanaged())
                : new Order.UnderWay(order.content(), start);
    }
}
