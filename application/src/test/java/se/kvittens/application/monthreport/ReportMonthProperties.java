package se.kvittens.application.monthreport;

import static org.assertj.core.api.Assertions.assertThat;
import static se.kvittens.domain.fixture.OrderBuilder.order;
import static se.kvittens.domain.fixture.RecipientBuilder.recipient;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import se.kvittens.application.settling.Supplied;
import se.kvittens.domain.compensation.Line;
import se.kvittens.domain.compensation.LineKind;
import se.kvittens.domain.fixture.VisitBuilder;
import se.kvittens.domain.identity.VisitId;
import se.kvittens.domain.order.Period;
import se.kvittens.domain.settlement.Settlement;
import se.kvittens.domain.staffing.CountedVisit;
import se.kvittens.domain.visit.RegisteredVisit;

/** The rows have the time of the basis, to the second, whatever is asked for (BILL-3). */
class ReportMonthProperties {

    private static final Instant FIRST = Instant.parse("2024-11-04T07:00:00Z");
    private static final Set<LineKind> INVOICED = EnumSet.of(LineKind.EXECUTED, LineKind.READJUSTMENT, LineKind.MEALS);

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void BILL_3_rows_agree_with_the_basis_to_the_second(
            @ForAll("visits") List<VisitBuilder> visits,
            @ForAll @IntRange(max = 600) int grantedMinutes,
            @ForAll Set<Wanted.Part> apart) {
        Supplied month = supplied(visits, grantedMinutes);
        Settlement settled = ReportedMonths.settled(month);

        assertThat(reported(month, new Wanted(ReportedTime.PAID, INVOICED, apart, Set.of())))
                .isEqualTo(sum(settled.recipients().stream()
                        .flatMap(recipient -> recipient.lines().stream())
                        .filter(Line::hasInvoicedHours)
                        .map(line -> line.time().value())
                        .toList()));
        assertThat(reported(month, new Wanted(ReportedTime.PAYABLE, ReportedMonths.VISITS, apart, Set.of())))
                .isEqualTo(sum(settled.visits()
                        .map(CountedVisit::payable)
                        .map(time -> time.value())
                        .toList()));
        assertThat(reported(month, new Wanted(ReportedTime.EXECUTED, ReportedMonths.VISITS, apart, Set.of())))
                .isEqualTo(sum(settled.recipients().stream()
                        .map(each -> each.executed().value())
                        .toList()));
    }

    @Property
    void shares_are_whole_seconds_that_add_up_and_differ_by_one_at_most(
            @ForAll @IntRange(max = 100_000) int seconds, @ForAll @IntRange(min = 1, max = 20) int parts) {
        List<Duration> shares = EvenShares.of(Duration.ofSeconds(seconds), parts);

        assertThat(shares).hasSize(parts);
        assertThat(sum(shares)).isEqualTo(Duration.ofSeconds(seconds));
        assertThat(shares.get(0).minus(shares.get(parts - 1)).toSeconds()).isBetween(0L, 1L);
    }

    /** Close together, so that many overlap, by two carers at two recipients. */
    @Provide
    Arbitrary<List<VisitBuilder>> visits() {
        Arbitrary<VisitBuilder> visit = Combinators.combine(
                        Arbitraries.integers().between(0, 20_000),
                        Arbitraries.integers().between(0, 5_000),
                        Arbitraries.of("anna", "bo"),
                        Arbitraries.of("c1", "c2"),
                        Arbitraries.subsetOf("CARE", "SERVICE", "SHOPPING"),
                        Arbitraries.of(true, false))
                .as(ReportMonthProperties::visit);
        return visit.list().ofMaxSize(12);
    }

    private static VisitBuilder visit(
            int start, int length, String recipient, String carer, Set<String> tasks, boolean isFlagged) {
        VisitBuilder visit = VisitBuilder.visit("v")
                .at(recipient)
                .by(carer)
                .times(FIRST.plusSeconds(start), FIRST.plusSeconds(start + length))
                .tasks(tasks.toArray(String[]::new));
        return isFlagged ? visit.flagged() : visit;
    }

    private static Supplied supplied(List<VisitBuilder> visits, int grantedMinutes) {
        var granted = order().granted(Duration.ofMinutes(grantedMinutes).toString(), Period.MONTH)
                .build();
        List<RegisteredVisit> built = new ArrayList<>();
        for (VisitBuilder visit : visits) {
            built.add(visit.build().withId(new VisitId("v" + built.size())));
        }
        return ReportedMonths.supplied(
                "One",
                List.of(
                        recipient("anna").orders(granted).build(),
                        recipient("bo").orders(granted).build()),
                built);
    }

    private static Duration reported(Supplied month, Wanted wanted) {
        return ReportedMonths.report(month, wanted).reported();
    }

    private static Duration sum(List<Duration> times) {
        return times.stream().reduce(Duration.ZERO, Duration::plus);
    }
}
