package se.kvittens.domain.settlement;

import static org.assertj.core.api.Assertions.assertThat;
import static se.kvittens.domain.fixture.OrderBuilder.order;
import static se.kvittens.domain.fixture.RecipientBuilder.recipient;
import static se.kvittens.domain.fixture.VisitBuilder.visit;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.TreeSet;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import se.kvittens.domain.absence.AbsenceCause;
import se.kvittens.domain.compensation.Line;
import se.kvittens.domain.compensation.RecipientMonth;
import se.kvittens.domain.fixture.MonthBuilder;
import se.kvittens.domain.fixture.RecipientBuilder;
import se.kvittens.domain.fixture.Settled;
import se.kvittens.domain.fixture.Town;
import se.kvittens.domain.fixture.Visits;
import se.kvittens.domain.invoicing.InvoiceBasis;
import se.kvittens.domain.order.Period;
import se.kvittens.domain.people.Area;
import se.kvittens.domain.quantity.Ore;
import se.kvittens.domain.staffing.CountedVisit;
import se.kvittens.domain.time.TimeSpan;
import se.kvittens.domain.visit.RegisteredVisit;

/** What must always hold of a month, whatever happened in it. */
class MonthPropertiesTest {

    @Property(tries = 250)
    void the_order_of_the_visits_does_not_matter(
            @ForAll("towns") Town town, @ForAll("visits") List<RegisteredVisit> visits, @ForAll Random random) {
        List<RegisteredVisit> shuffled = new ArrayList<>(visits);
        Collections.shuffle(shuffled, random);

        assertThat(month(town, shuffled).settlement().recipients())
                .isEqualTo(month(town, visits).settlement().recipients());
        assertThat(month(town, shuffled).settlement().invoice())
                .isEqualTo(month(town, visits).settlement().invoice());
        assertThat(month(town, shuffled).settlement().shares())
                .isEqualTo(month(town, visits).settlement().shares());
    }

    /** In the south only of recipients who do not cohabit: there an unapproved visit may divide another's time. */
    @Property(tries = 250)
    void REG_6_an_unapproved_visit_changes_no_amount(
            @ForAll("towns") Town town,
            @ForAll("visits") List<RegisteredVisit> visits,
            @ForAll @IntRange(max = 5400) int start,
            @ForAll @IntRange(max = 3600) int length) {
        Instant from = Instant.parse("2024-11-04T07:00:00Z").plusSeconds(start);
        List<RegisteredVisit> more = new ArrayList<>(visits);
        more.add(visit("u")
                .by("c2")
                .times(from, from.plusSeconds(length))
                .flagged()
                .unapproved()
                .build());

        Settled without = apart(town, visits);
        Settled with = apart(town, more);

        assertThat(with.settlement().invoice()).isEqualTo(without.settlement().invoice());
        assertThat(with.amount("anna")).isEqualTo(without.amount("anna"));
        visits.forEach(visit -> assertThat(with.payable(visit.id().value()))
                .isEqualTo(without.payable(visit.id().value())));
    }

    @Property(tries = 250)
    void PAY_1_payable_never_exceeds_executed_nor_with_a_cap_what_is_granted_and_approved(
            @ForAll("towns") Town town, @ForAll("visits") List<RegisteredVisit> visits) {
        Settled settled = month(town, visits);

        settled.settlement()
                .visits()
                .forEach(visit -> assertThat(visit.payable().value())
                        .isBetween(Duration.ZERO, visit.executed().value()));
        for (RecipientMonth each : settled.settlement().recipients()) {
            assertThat(each.payable().value())
                    .isLessThanOrEqualTo(each.executed().value());
            if (town.id().equals(Town.NORTH)) {
                Duration escort = payableAs(each, "ESCORT");
                Duration most =
                        each.granted().value().plus(Duration.ofMinutes(10)).plus(escort);
                assertThat(each.payable().value()).isLessThanOrEqualTo(most);
            }
        }
    }

    @Property(tries = 250)
    void BILL_3_the_parts_sum_to_the_whole(@ForAll("towns") Town town, @ForAll("visits") List<RegisteredVisit> visits) {
        Settlement settlement = month(town, visits).settlement();

        for (RecipientMonth each : settlement.recipients()) {
            assertThat(sum(each.lines().stream().map(line -> line.amount().value())))
                    .isEqualTo(each.amount().value());
            assertThat(total(
                            each.visits().stream().map(visit -> visit.executed().value())))
                    .isEqualTo(each.executed().value());
            assertThat(total(each.lines().stream()
                            .filter(Line::hasInvoicedHours)
                            .map(line -> line.time().value())))
                    .isEqualTo(each.payable()
                            .value()
                            .plus(each.readjustment().value())
                            .plus(each.meals().value()));
        }
        InvoiceBasis invoice = settlement.invoice();
        assertThat(sum(settlement.recipients().stream()
                        .map(each -> each.amount().value())))
                .isEqualTo(invoice.amount());
        assertThat(sum(invoice.totals().stream().map(InvoiceBasis.Total::amount)))
                .isEqualTo(invoice.amount());
        assertThat(total(invoice.totals().stream().map(InvoiceBasis.Total::time)))
                .isEqualTo(total(settlement.recipients().stream()
                        .map(each -> each.payable()
                                .value()
                                .plus(each.readjustment().value())
                                .plus(each.meals().value()))));
    }

    @Property(tries = 250)
    void STAFF_3_no_second_at_a_recipient_is_paid_twice_where_there_are_no_pairs(
            @ForAll("visits") List<RegisteredVisit> visits) {
        for (RecipientMonth each : month(Town.south(), visits).settlement().recipients()) {
            Duration union = union(each.visits().stream()
                    .filter(visit -> !visit.payable().value().isZero()
                            || visit.deviations().stream().noneMatch(found -> found.stopsPay()))
                    .map(visit -> visit.effective().span())
                    .filter(Objects::nonNull)
                    .toList());
            assertThat(total(each.visits().stream().map(visit -> visit.payable().value())))
                    .isLessThanOrEqualTo(union);
        }
    }

    @Property(tries = 250)
    void STAFF_3_without_flags_each_second_of_payable_visits_is_paid_exactly_once(
            @ForAll("plain") List<RegisteredVisit> visits) {
        for (RecipientMonth each : month(Town.north(), visits).settlement().recipients()) {
            Duration union = union(each.visits().stream()
                    .filter(visit -> visit.deviations().stream().noneMatch(found -> found.stopsPay()))
                    .map(visit -> visit.effective().spanWhenMade())
                    .toList());
            assertThat(total(each.visits().stream().map(visit -> visit.payable().value())))
                    .isEqualTo(union);
        }
    }

    /**
     * Holds for visits without changes (a later lock may let one shorten a visit) and without flags (it may let in a
     * visit that makes another a repetition of its carer's and breaks its pair), at one price.
     */
    @Property(tries = 250)
    void TIME_5_a_later_lock_never_pays_less(
            @ForAll("towns") Town town,
            @ForAll("plain") List<RegisteredVisit> visits,
            @ForAll @IntRange(min = 2, max = 20) int earlier,
            @ForAll @IntRange(min = 2, max = 20) int later) {
        String first = lockOn(Math.min(earlier, later));
        String second = lockOn(Math.max(earlier, later));
        Settlement sooner =
                builder(town, visits).publishedLock("2024-11", first).settle().settlement();
        Settlement afterwards =
                builder(town, visits).publishedLock("2024-11", second).settle().settlement();

        assertThat(sooner.invoice().amount())
                .isLessThanOrEqualTo(afterwards.invoice().amount());
    }

    @Provide
    Arbitrary<List<RegisteredVisit>> visits() {
        return Visits.any();
    }

    @Provide
    Arbitrary<List<RegisteredVisit>> plain() {
        return Visits.plain();
    }

    @Provide
    Arbitrary<Town> towns() {
        return Arbitraries.of(true, false).map(isNorth -> isNorth ? Town.north() : Town.south());
    }

    private static Settled month(Town town, List<RegisteredVisit> visits) {
        return builder(town, visits).settle();
    }

    private static MonthBuilder builder(Town town, List<RegisteredVisit> visits) {
        return MonthBuilder.in(town)
                .of(anna(), recipient("bo").cohabitsWith("anna").born("1980-01-01"))
                .with(visits);
    }

    private static Settled apart(Town town, List<RegisteredVisit> visits) {
        return MonthBuilder.in(town).of(anna(), recipient("bo")).with(visits).settle();
    }

    private static RecipientBuilder anna() {
        return recipient("anna")
                .in(Area.RURAL)
                .mealDeliveries(2)
                .excessApproved("PT10M")
                .orders(order().granted("PT2H", Period.MONTH)
                        .tasks("CARE", "SERVICE", "SUPERVISION", "ESCORT", "MEALS")
                        .build())
                .absent("2024-11-05", "2024-11-20", AbsenceCause.HOSPITAL, "2024-11-05T09:00");
    }

    private static String lockOn(int day) {
        return "2024-12-%02dT12:00".formatted(day);
    }

    private static Duration payableAs(RecipientMonth month, String category) {
        return total(month.visits().stream()
                .filter(visit -> visit.category().code().equals(category))
                .map(CountedVisit::payable)
                .map(payable -> payable.value()));
    }

    private static Duration total(Stream<Duration> lengths) {
        return lengths.reduce(Duration.ZERO, Duration::plus);
    }

    private static Ore sum(Stream<Ore> amounts) {
        BinaryOperator<Ore> plus = Ore::plus;
        return amounts.reduce(Ore.ZERO, plus);
    }

    /** Between each two neighbouring ends all seconds lie in a span, or none does. */
    private static Duration union(List<TimeSpan> spans) {
        TreeSet<Instant> ends = new TreeSet<>();
        spans.forEach(span -> Collections.addAll(ends, span.start(), span.end()));
        Duration union = Duration.ZERO;
        for (Instant from : ends) {
            Instant to = ends.higher(from);
            if (to != null
                    && spans.stream()
                            .anyMatch(span ->
                                    !span.start().isAfter(from) && !span.end().isBefore(to))) {
                union = union.plus(Duration.between(from, to));
            }
        }
        return union;
    }
}
