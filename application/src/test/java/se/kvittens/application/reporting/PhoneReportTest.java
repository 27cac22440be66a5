package se.kvittens.application.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static se.kvittens.application.reporting.Reporting.days;
import static se.kvittens.application.reporting.Reporting.month;
import static se.kvittens.application.reporting.Reporting.rows;
import static se.kvittens.domain.fixture.RecipientBuilder.recipient;
import static se.kvittens.domain.fixture.VisitBuilder.visit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.kvittens.application.reporting.PhoneReport.Row;
import se.kvittens.application.reporting.PhoneReport.Use;
import se.kvittens.application.settling.Supplied;
import se.kvittens.domain.fixture.At;
import se.kvittens.domain.fixture.VisitBuilder;
import se.kvittens.domain.identity.SystemOfRecord;
import se.kvittens.domain.visit.Phone;

/** Which phones carers used by day, and what is to be noted of that. */
class PhoneReportTest {

    @Test
    void SYS_7_each_carer_is_there_by_day_and_phone_with_the_visits_and_the_first_and_last_use() {
        assertThat(of(
                        at("v1", "c1", "2024-11-04T08:00", "2024-11-04T08:30").phone("T-1"),
                        at("v2", "c1", "2024-11-04T07:00", "2024-11-04T07:20").phone("T-1"),
                        at("v3", "c1", "2024-11-05T08:00", "2024-11-05T08:30").phone("T-1"),
                        at("v4", "c2", "2024-11-04T08:00", "2024-11-04T08:30").phone("T-2")))
                .extracting(row -> row.carer().value(), Row::date, Row::visits, Row::first, Row::last, Row::use)
                .containsExactly(
                        tuple("c1", day(4), 2L, At.at("2024-11-04T07:00"), At.at("2024-11-04T08:30"), Use.ONE_PHONE),
                        tuple("c1", day(5), 1L, At.at("2024-11-05T08:00"), At.at("2024-11-05T08:30"), Use.ONE_PHONE),
                        tuple("c2", day(4), 1L, At.at("2024-11-04T08:00"), At.at("2024-11-04T08:30"), Use.ONE_PHONE));
    }

    @Test
    void SYS_7_a_carer_on_two_phones_in_a_day_stands_out_and_one_on_two_days_does_not() {
        assertThat(of(
                        at("v1", "c1", "2024-11-04T14:00", "2024-11-04T14:30").phone("T-1"),
                        at("v2", "c1", "2024-11-04T09:00", "2024-11-04T09:30").phone("T-2"),
                        at("v3", "c1", "2024-11-05T09:00", "2024-11-05T09:30").phone("T-1")))
                .extracting(PhoneReportTest::phoneOf, Row::date, Row::phones, Row::carers, Row::use)
                .containsExactly(
                        tuple("T-2", day(4), 2L, 1L, Use.SEVERAL_PHONES),
                        tuple("T-1", day(4), 2L, 1L, Use.SEVERAL_PHONES),
                        tuple("T-1", day(5), 1L, 1L, Use.ONE_PHONE));
    }

    @Test
    void SYS_7_a_phone_of_two_carers_in_a_day_stands_out_and_one_of_two_days_or_providers_does_not() {
        Supplied north = month(
                "North",
                "2024-11",
                List.of(recipient("anna")),
                at("v1", "c1", "2024-11-04T08:00", "2024-11-04T08:30").phone("T-1"),
                at("v2", "c2", "2024-11-04T09:00", "2024-11-04T09:30").phone("T-1"),
                at("v3", "c3", "2024-11-05T09:00", "2024-11-05T09:30").phone("T-1"));
        Supplied south = month(
                "South",
                "2024-11",
                List.of(recipient("anna")),
                at("v1", "c9", "2024-11-05T08:00", "2024-11-05T08:30").phone("T-1"));

        assertThat(rows(new PhoneReport(days("2024-11-01", "2024-11-30")), north, south))
                .extracting(row -> row.carer().value(), Row::carers, Row::use)
                .containsExactly(
                        tuple("c1", 2L, Use.SEVERAL_CARERS),
                        tuple("c2", 2L, Use.SEVERAL_CARERS),
                        tuple("c3", 1L, Use.ONE_PHONE),
                        tuple("c9", 1L, Use.ONE_PHONE));
    }

    @Test
    void SYS_7_a_phone_that_is_passed_on_within_the_day_stands_out_for_both_reasons() {
        assertThat(of(
                        at("v1", "c1", "2024-11-04T08:00", "2024-11-04T08:30").phone("T-1"),
                        at("v2", "c1", "2024-11-04T09:00", "2024-11-04T09:30").phone("T-2"),
                        at("v3", "c2", "2024-11-04T10:00", "2024-11-04T10:30").phone("T-1")))
                .extracting(row -> row.carer() + " " + phoneOf(row), Row::use)
                .containsExactly(
                        tuple("c1 T-1", Use.SEVERAL_PHONES_AND_CARERS),
                        tuple("c1 T-2", Use.SEVERAL_PHONES),
                        tuple("c2 T-1", Use.SEVERAL_CARERS));
    }

    @Test
    void SYS_7_what_has_no_phone_is_counted_and_is_no_phone_of_its_own() {
        assertThat(of(
                        at("v1", "c1", "2024-11-04T08:00", "2024-11-04T08:30"),
                        at("v2", "c1", "2024-11-04T09:00", "2024-11-04T09:30").phone("T-1"),
                        at("v3", "c2", "2024-11-04T10:00", "2024-11-04T10:30"),
                        at("v4", "c2", "2024-11-04T11:00", "2024-11-04T11:30")))
                .extracting(row -> row.carer().value(), Row::phone, Row::visits, Row::phones, Row::carers, Row::use)
                .containsExactly(
                        tuple("c1", Optional.of(new Phone("T-1")), 1L, 1L, 1L, Use.ONE_PHONE),
                        tuple("c1", Optional.empty(), 1L, 1L, 0L, Use.UNTOLD),
                        tuple("c2", Optional.empty(), 2L, 0L, 0L, Use.UNTOLD));
    }

    @Test
    void REG_8_private_phones_are_counted_with_or_without_an_id() {
        assertThat(of(
                        at("v1", "c1", "2024-11-04T08:00", "2024-11-04T08:30").privatePhone(),
                        at("v2", "c1", "2024-11-04T09:00", "2024-11-04T09:30"),
                        at("v3", "c1", "2024-11-04T10:00", "2024-11-04T10:30")
                                .privatePhone()
                                .phone("own")))
                .extracting(PhoneReportTest::phoneOf, Row::visits, Row::privately)
                .containsExactly(tuple("own", 1L, 1L), tuple("", 2L, 1L));
    }

    @Test
    void SYS_7_the_first_and_last_use_are_those_after_changes_and_of_the_receipts_that_there_are() {
        assertThat(of(
                        at("v1", "c1", "2024-11-04T08:00", "2024-11-04T08:30")
                                .phone("T-1")
                                .changed("2024-11-04T18:00", "", "2024-11-04T08:40"),
                        at("v2", "c2", "2024-11-04T09:00", "2024-11-04T09:30")
                                .phone("T-2")
                                .noEnd(),
                        at("v3", "c3", "2024-11-04T09:00", "2024-11-04T09:30")
                                .phone("T-3")
                                .noStart(),
                        at("v4", "c4", "2024-11-04T23:50", "2024-11-05T00:20").phone("T-4")))
                .extracting(Row::date, Row::first, Row::last)
                .containsExactly(
                        tuple(day(4), At.at("2024-11-04T08:00"), At.at("2024-11-04T08:40")),
                        tuple(day(4), At.at("2024-11-04T09:00"), At.at("2024-11-04T09:00")),
                        tuple(day(4), At.at("2024-11-04T09:30"), At.at("2024-11-04T09:30")),
                        tuple(day(4), At.at("2024-11-04T23:50"), At.at("2024-11-05T00:20")));
    }

    @Test
    void SYS_7_the_first_and_the_last_day_are_in_and_those_beside_are_out_over_months() {
        Supplied october = month(
                "North",
                "2024-10",
                List.of(recipient("anna")),
                at("v1", "c1", "2024-10-30T08:00", "2024-10-30T08:30").phone("T-1"),
                at("v2", "c1", "2024-10-31T08:00", "2024-10-31T08:30").phone("T-1"));
        Supplied november = month(
                "North",
                "2024-11",
                List.of(recipient("anna")),
                at("v3", "c1", "2024-11-02T08:00", "2024-11-02T08:30").phone("T-1"),
                at("v4", "c1", "2024-11-03T00:00", "2024-11-03T08:30").phone("T-1"));

        assertThat(rows(new PhoneReport(days("2024-10-31", "2024-11-02")), october, november))
                .extracting(Row::date)
                .containsExactly(LocalDate.of(2024, 10, 31), day(2));
    }

    /** A visit that two systems hold is one. */
    @Test
    void SYS_1_a_visit_counts_once_with_the_phone_of_the_copy_that_counts() {
        VisitBuilder counts =
                at("v1", "c1", "2024-11-04T08:00", "2024-11-04T08:30").phone("T-1");
        VisitBuilder other = at("v1", "c1", "2024-11-04T08:00", "2024-11-04T08:30")
                .phone("T-9")
                .in(
                        counts.build().system() == SystemOfRecord.PHONIRO
                                ? SystemOfRecord.LIFECARE
                                : SystemOfRecord.PHONIRO);

        assertThat(of(counts, other))
                .extracting(PhoneReportTest::phoneOf, Row::visits)
                .containsExactly(tuple("T-1", 1L));
    }

    @Test
    void SYS_7_the_visits_of_all_rows_are_those_of_the_report_of_visits() {
        VisitBuilder[] visits = Stream.iterate(0, each -> each + 1)
                .limit(60)
                .map(each -> {
                    String hour = "2024-11-%02dT%02d:".formatted(4 + each % 3, 7 + each % 11);
                    VisitBuilder visit = at("v" + each, "c" + each % 5, hour + "00", hour + "20");
                    return each % 4 == 0 ? visit : visit.phone("T-" + each % 7);
                })
                .toArray(VisitBuilder[]::new);
        Supplied november = month("North", "2024-11", List.of(recipient("anna")), visits);
        var days = days("2024-11-04", "2024-11-05");

        List<Row> phones = rows(new PhoneReport(days), november);

        assertThat(phones.stream().mapToLong(Row::visits).sum())
                .isEqualTo(rows(new VisitReport(days), november).size())
                .isEqualTo(40);
        assertThat(phones).extracting(Row::use).contains(Use.UNTOLD, Use.SEVERAL_PHONES_AND_CARERS);
    }

    private static List<Row> of(VisitBuilder... visits) {
        return rows(
                new PhoneReport(days("2024-11-01", "2024-11-30")),
                month("North", "2024-11", List.of(recipient("anna")), visits));
    }

    private static VisitBuilder at(String id, String carer, String start, String end) {
        return visit(id).by(carer).times(start, end);
    }

    private static LocalDate day(int day) {
        return LocalDate.of(2024, 11, day);
    }

    private static String phoneOf(Row row) {
        return row.phone().map(String::valueOf).orElse("");
    }
}
