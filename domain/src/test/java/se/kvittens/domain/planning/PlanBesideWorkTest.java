package se.kvittens.domain.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static se.kvittens.domain.fixture.VisitBuilder.visit;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.kvittens.domain.fixture.At;
import se.kvittens.domain.fixture.Town;
import se.kvittens.domain.fixture.VisitBuilder;
import se.kvittens.domain.identity.CarerId;
import se.kvittens.domain.identity.RecipientId;
import se.kvittens.domain.identity.VisitId;
import se.kvittens.domain.time.TimeSpan;
import se.kvittens.domain.visit.RegisteredVisit;

/** SYS-7: which visit belongs to which planned one, to the second. */
class PlanBesideWorkTest {

    private static final PlanTolerances TOLERATED = Town.north().book().planning();
    private static final String NOON = "2024-11-04T12:00";

    private static PlannedVisit planned(String id, String carer, String from, String to) {
        return new PlannedVisit(
                new VisitId(id),
                new RecipientId("anna"),
                carer.isEmpty() ? Optional.empty() : Optional.of(new CarerId(carer)),
                new TimeSpan(At.at("2024-11-04T" + from), At.at("2024-11-04T" + to)),
                Set.of());
    }

    private static VisitBuilder made(String id, String from, String to) {
        return visit(id).times("2024-11-04T" + from, "2024-11-04T" + to);
    }

    private static PlanBesideWork at(String now, List<PlannedVisit> plan, VisitBuilder... made) {
        List<RegisteredVisit> visits =
                Arrays.stream(made).map(VisitBuilder::build).toList();
        return PlanBesideWork.of(plan, visits, month -> Optional.of(TOLERATED), At.at(now));
    }

    /** {@code p1 MADE v1 v2}, of each planned visit, and {@code - v3} of what is unplanned. */
    private static List<String> inShort(PlanBesideWork beside) {
        List<String> lines = new ArrayList<>();
        beside.planned().forEach(each -> lines.add(each.planned().id() + " " + each.state() + names(each.made())));
        if (!beside.unplanned().isEmpty()) {
            lines.add("-" + names(beside.unplanned()));
        }
        return lines;
    }

    private static String names(List<RegisteredVisit> visits) {
        StringBuilder names = new StringBuilder();
        visits.forEach(each -> names.append(' ').append(each.id()));
        return names.toString();
    }

    @ParameterizedTest
    @CsvSource({
        "07:59:59, AHEAD",
        "08:00:00, AHEAD",
        "08:15:00, AHEAD",
        "08:15:01, LATE",
        "08:30:00, LATE",
        "08:30:01, MISSED",
    })
    void SYS_7_whom_nobody_visits_is_visited_late_after_a_quarter_of_an_hour_and_not_at_all_after_the_end(
            String now, PlanState state) {
        assertThat(at("2024-11-04T" + now, List.of(planned("p1", "c1", "08:00", "08:30")))
                        .planned())
                .extracting(PlannedBeside::state)
                .containsExactly(state);
    }

    @Test
    void SYS_7_until_when_it_can_be_begun_in_time_is_told() {
        assertThat(at(NOON, List.of(planned("p1", "c1", "08:00", "08:30"))).planned())
                .extracting(PlannedBeside::latestStart)
                .containsExactly(At.at("2024-11-04T08:15"));
    }

    @Test
    void SYS_7_a_visit_that_is_shorter_than_what_is_tolerated_is_never_late() {
        List<PlannedVisit> short10 = List.of(planned("p1", "c1", "08:00", "08:10"));

        assertThat(inShort(at("2024-11-04T08:10:00", short10))).containsExactly("p1 AHEAD");
        assertThat(inShort(at("2024-11-04T08:10:01", short10))).containsExactly("p1 MISSED");
    }

    @Test
    void SYS_7_who_has_come_is_there_until_the_visit_is_ended() {
        List<PlannedVisit> plan = List.of(planned("p1", "c1", "08:00", "08:30"));

        assertThat(inShort(at(NOON, plan, made("v1", "08:05", "08:40").noEnd())))
                .containsExactly("p1 UNDER_WAY v1");
        assertThat(inShort(at(NOON, plan, made("v1", "08:05", "08:40")))).containsExactly("p1 MADE v1");
        assertThat(inShort(at(NOON, plan, made("v1", "08:05", "08:40").noStart())))
                .containsExactly("p1 MADE v1");
        assertThat(inShort(at(NOON, plan, made("v1", "08:05", "08:40").noEnd().changed(NOON, "", "2024-11-04T08:40"))))
                .containsExactly("p1 MADE v1");
    }

    @ParameterizedTest
    @CsvSource({
        "06:30, 07:00:00, p1 MADE v1",
        "06:30, 06:59:59, -",
        "09:30:00, 10:00, p1 MADE v1",
        "09:30:01, 10:00, -",
    })
    void SYS_7_what_does_not_overlap_belongs_within_an_hour_of_it(String from, String to, String expected) {
        List<String> lines = inShort(at(NOON, List.of(planned("p1", "c1", "08:00", "08:30")), made("v1", from, to)));

        assertThat(lines).isEqualTo(expected.equals("-") ? List.of("p1 MISSED", "- v1") : List.of(expected));
    }

    @Test
    void SYS_7_a_visit_belongs_to_the_one_that_it_overlaps_most() {
        List<PlannedVisit> plan = List.of(planned("p1", "c1", "08:00", "08:30"), planned("p2", "c1", "08:30", "09:00"));

        assertThat(inShort(at(NOON, plan, made("v1", "08:15:01", "08:45")))).containsExactly("p1 MISSED", "p2 MADE v1");
        assertThat(inShort(at(NOON, plan, made("v1", "08:14:59", "08:45")))).containsExactly("p1 MADE v1", "p2 MISSED");
    }

    @Test
    void SYS_7_of_two_carers_at_once_each_has_what_was_planned_for_it() {
        List<PlannedVisit> plan = List.of(planned("p1", "c1", "08:00", "08:30"), planned("p2", "c2", "08:00", "08:30"));

        assertThat(inShort(at(
                        NOON,
                        plan,
                        made("v1", "08:00", "08:30").by("c2"),
                        made("v2", "08:01", "08:30").by("c1"))))
                .containsExactly("p1 MADE v2", "p2 MADE v1");
        assertThat(inShort(at(NOON, plan, made("v1", "08:00", "08:30").by("c2"))))
                .containsExactly("p1 MISSED", "p2 MADE v1");
    }

    @Test
    void SYS_7_of_one_planned_visit_two_carers_may_make_it_and_one_may_come_back() {
        List<PlannedVisit> plan = List.of(planned("p1", "c1", "08:00", "08:30"));

        assertThat(inShort(at(
                        NOON,
                        plan,
                        made("v3", "08:20", "08:30"),
                        made("v2", "08:00", "08:30").by("c2"),
                        made("v1", "08:00", "08:10"))))
                .containsExactly("p1 MADE v1 v2 v3");
        assertThat(inShort(at(NOON, plan, made("v1", "08:00", "08:30"), made("v2", "08:30", "08:40"))))
                .containsExactly("p1 MADE v1", "- v2");
    }

    @Test
    void SYS_7_somebody_else_may_make_it_where_who_was_assigned_does_not() {
        List<PlannedVisit> plan = List.of(planned("p1", "c1", "08:00", "08:30"), planned("p2", "", "08:00", "08:30"));

        assertThat(inShort(at(NOON, plan, made("v1", "08:00", "08:30").by("c3"))))
                .containsExactly("p1 MISSED", "p2 MADE v1");
        assertThat(inShort(at(
                        NOON, plan.subList(0, 1), made("v1", "08:00", "08:30").by("c3"))))
                .containsExactly("p1 MADE v1");
    }

    @Test
    void SYS_7_what_overlaps_goes_before_what_is_near_whoever_came() {
        List<PlannedVisit> plan = List.of(planned("p1", "c1", "08:00", "08:30"), planned("p2", "", "09:00", "09:30"));

        assertThat(inShort(at(NOON, plan, made("v1", "09:00", "09:30")))).containsExactly("p1 MISSED", "p2 MADE v1");
    }

    @ParameterizedTest
    @CsvSource({"2024-10-31T23:59:59, 0", "2024-11-01T00:00:00, 1"})
    void BOOK_1_what_is_planned_to_start_in_a_month_without_rules_is_left_out(String start, int shown) {
        PlannedVisit planned = new PlannedVisit(
                new VisitId("p1"),
                new RecipientId("anna"),
                Optional.empty(),
                At.span(start, "2024-11-01T00:30"),
                Set.of());
        PlanBesideWork beside = PlanBesideWork.of(
                List.of(planned),
                List.of(),
                month -> Optional.of(TOLERATED).filter(none -> month.equals(YearMonth.of(2024, 11))),
                At.at(NOON));

        assertThat(beside.planned()).hasSize(shown);
    }

    @Test
    void SYS_7_a_visit_whose_start_was_changed_belongs_by_the_start_that_it_has_now() {
        List<PlannedVisit> plan = List.of(planned("p1", "c1", "08:00", "08:30"));
        VisitBuilder late = made("v1", "09:30:01", "10:00");

        assertThat(inShort(at(NOON, plan, late.changed(NOON, "2024-11-04T09:30:00", ""))))
                .containsExactly("p1 MADE v1");
    }

    @Test
    void SYS_7_of_those_that_are_alike_in_all_else_the_names_decide() {
        List<PlannedVisit> alike = List.of(planned("p2", "", "08:00", "08:30"), planned("p1", "", "08:00", "08:30"));

        assertThat(inShort(at(NOON, alike, made("v1", "08:00", "08:30")))).containsExactly("p1 MADE v1", "p2 MISSED");
        assertThat(inShort(at(NOON, alike, made("v2", "08:00", "08:30"), made("v1", "08:00", "08:30"))))
                .containsExactly("p1 MADE v1", "p2 MADE v2");
    }

    @Test
    void SYS_7_a_visit_at_somebody_else_is_of_no_plan() {
        assertThat(inShort(at(
                        NOON,
                        List.of(planned("p1", "c1", "08:00", "08:30")),
                        made("v1", "08:00", "08:30").at("bo"))))
                .containsExactly("p1 MISSED", "- v1");
    }
}
