package se.kvittens.application.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static se.kvittens.application.reporting.Reporting.BOOKS;
import static se.kvittens.application.reporting.Reporting.days;
import static se.kvittens.application.reporting.Reporting.month;
import static se.kvittens.application.reporting.Reporting.rows;
import static se.kvittens.domain.fixture.RecipientBuilder.recipient;
import static se.kvittens.domain.fixture.VisitBuilder.visit;

import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.kvittens.application.settling.Supplied;
import se.kvittens.domain.absence.AbsenceCause;
import se.kvittens.domain.fixture.RecipientBuilder;
import se.kvittens.domain.fixture.VisitBuilder;
import se.kvittens.domain.followup.Shares;
import se.kvittens.domain.settlement.Basis;
import se.kvittens.domain.settlement.Settle;
import se.kvittens.domain.settlement.Settlement;

/** Each report's rows, and that they say what the basis says. */
class ReportsTest {

    private static final List<RecipientBuilder> ANNA = List.of(recipient("anna"));

    @Test
    void SYS_7_visits_of_the_first_and_the_last_day_are_in_and_those_beside_are_out() {
        Supplied november = month(
                "North",
                "2024-11",
                ANNA,
                on("v1", "2024-11-09"),
                on("v2", "2024-11-10"),
                on("v3", "2024-11-12"),
                on("v4", "2024-11-13"));

        assertThat(rows(new VisitReport(days("2024-11-10", "2024-11-12")), november))
                .extracting(row -> row.visit().id().value())
                .containsExactly("v2", "v3");
    }

    @Test
    void SYS_7_ordered_against_executed_is_there_for_each_month_that_has_a_day_asked_for() {
        Supplied october = month("North", "2024-10", ANNA, on("v1", "2024-10-31"));
        Supplied november = month("North", "2024-11", ANNA, on("v2", "2024-11-01"), on("v3", "2024-11-30"));

        assertThat(rows(new OrderReport(days("2024-11-30", "2024-12-31")), october, november))
                .extracting(OrderReport.Row::month, OrderReport.Row::ordered, OrderReport.Row::executed)
                .containsExactly(tuple(YearMonth.of(2024, 11), Duration.ofHours(40), Duration.ofHours(1)));
        assertThat(rows(new OrderReport(days("2024-10-31", "2024-11-01")), october, november))
                .extracting(OrderReport.Row::month)
                .containsExactly(YearMonth.of(2024, 10), YearMonth.of(2024, 11));
    }

    @Test
    void SYS_7_the_report_and_the_basis_say_the_same() {
        Supplied november = month(
                "North",
                "2024-11",
                ANNA,
                on("v1", "2024-11-04"),
                on("v2", "2024-11-05").manual());
        Settlement settlement = new Settle(BOOKS)
                .settle(november.month(), new Basis(Optional.empty(), true))
                .get();
        Shares shares = settlement.shares();

        assertThat(rows(ShareReport.byProvider(days("2024-11-01", "2024-11-30")), november))
                .containsExactly(new ShareReport.Row(
                        new ShareReport.Who("North", ""),
                        new Shares(
                                shares.visits(),
                                shares.manual(),
                                shares.postRegistered(),
                                shares.adjusted(),
                                shares.declined(),
                                shares.declinedTime(),
                                shares.executed(),
                                Duration.ZERO)));
        assertThat(rows(new OrderReport(days("2024-11-01", "2024-11-30")), november)
                        .get(0)
                        .paid())
                .isEqualTo(settlement.recipients().get(0).payable().value());
    }

    @Test
    void SYS_7_shares_of_carers_add_up_over_months_to_those_of_their_provider() {
        Supplied october =
                month("North", "2024-10", ANNA, on("v1", "2024-10-04").by("c1").manual());
        Supplied november = month(
                "North",
                "2024-11",
                ANNA,
                on("v2", "2024-11-04").by("c1"),
                on("v3", "2024-11-05").by("c2").changed("2024-11-05T18:00", "", "2024-11-05T08:40"));
        var all = days("2024-10-01", "2024-11-30");
        List<ShareReport.Row> carers = rows(ShareReport.byCarer(all), october, november);

        assertThat(carers)
                .extracting(
                        row -> row.who().carer(),
                        row -> row.shares().visits(),
                        row -> row.shares().manual(),
                        row -> row.shares().adjusted())
                .containsExactly(tuple("c1", 2L, 1L, 0L), tuple("c2", 1L, 0L, 1L));
        assertThat(rows(ShareReport.byProvider(all), october, november).get(0).shares())
                .isEqualTo(carers.get(0).shares().plus(carers.get(1).shares()));
    }

    @Test
    void REG_12_declined_visits_are_there_by_time_and_number() {
        Supplied november = month(
                "North",
                "2024-11",
                ANNA,
                on("v1", "2024-11-04").declined(),
                on("v2", "2024-11-05").declined().noEnd());

        assertThat(rows(ShareReport.byCarer(days("2024-11-01", "2024-11-30")), november))
                .extracting(row -> row.shares().declined(), row -> row.shares().declinedTime())
                .containsExactly(tuple(2L, Duration.ofMinutes(30)));
    }

    @Test
    void LIFE_4_an_absence_that_two_months_tell_of_is_there_once_as_the_later_tells_it() {
        Supplied october = month(
                "North",
                "2024-10",
                List.of(recipient("anna").absent("2024-10-30", "", AbsenceCause.HOSPITAL, "2024-10-30T09:00")),
                on("v1", "2024-10-31"));
        Supplied november = month(
                "North",
                "2024-11",
                List.of(recipient("anna")
                        .absent("2024-10-30", "2024-11-02", AbsenceCause.HOSPITAL, "2024-10-30T09:00")),
                on("v2", "2024-11-02"),
                on("v3", "2024-11-03"));

        assertThat(rows(new AbsenceReport(days("2024-10-01", "2024-11-30")), october, november))
                .extracting(row -> row.absence().days().end(), AbsenceReport.Row::absentDays, AbsenceReport.Row::visits)
                .containsExactly(tuple(LocalDate.of(2024, 11, 3), 4L, 2L));
    }

    @Test
    void LIFE_4_only_days_that_are_asked_for_count() {
        Supplied november = month(
                "North",
                "2024-11",
                List.of(recipient("anna").absent("2024-11-05", "2024-11-10", AbsenceCause.OTHER, "")),
                on("v1", "2024-11-05"),
                on("v2", "2024-11-10"));

        assertThat(rows(new AbsenceReport(days("2024-11-10", "2024-11-30")), november))
                .extracting(AbsenceReport.Row::absentDays, AbsenceReport.Row::visits)
                .containsExactly(tuple(1L, 1L));
        assertThat(rows(new AbsenceReport(days("2024-11-11", "2024-11-30")), november))
                .isEmpty();
    }

    @Test
    void what_could_not_be_settled_is_in_the_answer_and_stops_no_other() {
        List<VisitReport.Row> rows = new ArrayList<>();
        var refusals = new ReportVisits(() -> BOOKS)
                .report(
                        Reporting.each(
                                Reporting.withoutPrices("broken", on("v1", "2024-11-04")),
                                month("sound", "2024-11", ANNA, on("v2", "2024-11-04"))),
                        Reporting.LONG_AFTER,
                        new VisitReport(days("2024-11-01", "2024-11-30")),
                        rows::add);

        assertThat(refusals).extracting(refusal -> refusal.provider()).containsExactly("broken");
        assertThat(rows).extracting(VisitReport.Row::provider).containsExactly("sound");
    }

    private static VisitBuilder on(String id, String day) {
        return visit(id).times(day + "T08:00", day + "T08:30");
    }
}
