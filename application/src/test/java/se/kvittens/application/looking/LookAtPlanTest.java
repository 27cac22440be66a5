package se.kvittens.application.looking;

import static org.assertj.core.api.Assertions.assertThat;
import static se.kvittens.application.looking.Looked.ANNA;
import static se.kvittens.application.looking.Looked.ASSIGNMENT;
import static se.kvittens.application.looking.Looked.OCTOBER;
import static se.kvittens.application.looking.Looked.by;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import se.kvittens.application.answer.Answer;
import se.kvittens.application.answer.Obstacle;
import se.kvittens.application.looking.Shown.NotShown;
import se.kvittens.application.looking.Shown.Refused;
import se.kvittens.application.looking.Shown.These;
import se.kvittens.application.looking.Whose.Everybodys;
import se.kvittens.application.looking.Whose.OfCarer;
import se.kvittens.application.looking.Whose.OfRecipient;
import se.kvittens.application.registering.JournalFault;
import se.kvittens.application.visiting.Plan;
import se.kvittens.domain.access.Deed;
import se.kvittens.domain.access.Role;
import se.kvittens.domain.fixture.At;
import se.kvittens.domain.fixture.Town;
import se.kvittens.domain.identity.CarerId;
import se.kvittens.domain.identity.RecipientId;
import se.kvittens.domain.identity.VisitId;
import se.kvittens.domain.planning.PlanBesideWork;
import se.kvittens.domain.planning.PlanState;
import se.kvittens.domain.planning.PlannedVisit;
import se.kvittens.domain.registering.RefusalCode;
import se.kvittens.domain.time.CareZone;
import se.kvittens.domain.time.DateSpan;
import se.kvittens.domain.visit.RegisteredVisit;

/** Who is shown what of a plan beside what was made of it, and that it is logged. */
class LookAtPlanTest {

    private static final Deed PLANNER = by("åsa", Role.PLANNER);
    private static final Deed CARER = by("c1", Role.CARER);

    /** At anna by c1, as it was made; at bo by c1 around the end of October, and at cecilia by c2, whom nobody visited. */
    private static final List<PlannedVisit> PLANNED = List.of(
            planned("p1", "anna", "c1", "2024-10-01T08:00", "2024-10-01T08:30"),
            planned("p2", "bo", "c1", "2024-11-01T00:00", "2024-11-01T00:30"),
            planned("p3", "cecilia", "c2", "2024-10-02T08:00", "2024-10-02T08:30"));

    private static final Plan PLAN = days -> Answer.accepted(PLANNED.stream()
            .filter(each -> days.contains(CareZone.dateOf(each.time().start())))
            .toList());

    private static final DateSpan BOTH_MONTHS = DateSpan.closed(LocalDate.of(2024, 10, 1), LocalDate.of(2024, 11, 1));
    private static final Looked STRICTER_IN_NOVEMBER =
            new Looked(Town.north(), Town.north().version(2, "2024-11-01").plan(5, 10));

    private final Looked looked = new Looked();

    private static PlannedVisit planned(String id, String recipient, String carer, String from, String to) {
        return new PlannedVisit(
                new VisitId(id),
                new RecipientId(recipient),
                Optional.of(new CarerId(carer)),
                At.span(from, to),
                Set.of());
    }

    private Shown<Answer<PlanBesideWork>> look(Whose whose, Deed deed) {
        return look(PLAN, whose, OCTOBER, deed);
    }

    private Shown<Answer<PlanBesideWork>> look(Plan plan, Whose whose, DateSpan days, Deed deed) {
        return looked.plan(plan).look(ASSIGNMENT, whose, days, deed);
    }

    private static List<String> inShort(Shown<Answer<PlanBesideWork>> shown) {
        assertThat(shown).isInstanceOf(These.class);
        PlanBesideWork all =
                ((These<Answer<PlanBesideWork>>) shown).found().get(0).value().orElseThrow();
        List<String> lines = new ArrayList<>();
        all.planned().forEach(each -> lines.add(each.planned().id() + " " + each.state() + ids(each.made())));
        lines.add("-" + ids(all.unplanned()));
        return lines;
    }

    private static String ids(List<RegisteredVisit> visits) {
        StringBuilder ids = new StringBuilder();
        visits.forEach(each -> ids.append(' ').append(each.id()));
        return ids.toString();
    }

    @Test
    void SYS_7_what_is_planned_stands_beside_what_was_made_also_by_another_carer() {
        assertThat(inShort(look(new Everybodys(), PLANNER))).containsExactly("p1 MADE c1-a c2-a", "p3 MISSED", "-");
    }

    @Test
    void SYS_7_a_visit_on_the_day_before_may_belong_to_what_was_planned_after_midnight() {
        DateSpan first = DateSpan.closed(LocalDate.of(2024, 11, 1), LocalDate.of(2024, 11, 1));

        assertThat(inShort(look(PLAN, new Everybodys(), first, PLANNER)))
                .containsExactly("p2 MADE c1-b c2-b", "- c1-n c2-n");
    }

    /** In October a visit is late after 15 minutes and near within 60, in November after 5 and within 10. */
    @ParameterizedTest
    @CsvSource({
        "00:05:00, AHEAD, AHEAD",
        "00:05:01, AHEAD, LATE",
        "00:14:00, AHEAD, LATE",
        "00:14:01, LATE, LATE",
    })
    void BOOK_1_what_is_late_is_by_the_rule_book_of_the_month_in_which_it_was_to_start(
            String now, PlanState october, PlanState november) {
        Plan plan = days -> Answer.accepted(List.of(
                planned("p1", "cecilia", "c1", "2024-10-31T23:59", "2024-11-01T00:30"),
                planned("p2", "cecilia", "c1", "2024-11-01T00:00", "2024-11-01T00:30")));
        Deed deed = new Deed("åsa", Role.PLANNER, At.at("2024-11-01T" + now), "");

        assertThat(inShort(STRICTER_IN_NOVEMBER.plan(plan).look(ASSIGNMENT, new Everybodys(), BOTH_MONTHS, deed)))
                .startsWith("p1 " + october, "p2 " + november);
    }

    /** c1 and c2 were at anna from 00:00 to 00:30 on 1 November. */
    @ParameterizedTest
    @CsvSource({
        "2024-10-31T22:30, 2024-10-31T23:00:00, p1 MADE c1-n",
        "2024-10-31T22:30, 2024-10-31T22:59:59, p1 MISSED",
        "2024-11-01T00:40:00, 2024-11-01T01:00, p1 MADE c1-n",
        "2024-11-01T00:40:01, 2024-11-01T01:00, p1 MISSED",
    })
    void BOOK_1_what_is_near_is_by_the_rule_book_of_the_month_in_which_it_was_to_start(
            String from, String to, String expected) {
        Plan plan = days -> Answer.accepted(List.of(planned("p1", "anna", "c1", from, to)));

        assertThat(inShort(STRICTER_IN_NOVEMBER.plan(plan).look(ASSIGNMENT, new Everybodys(), BOTH_MONTHS, PLANNER)))
                .contains(expected);
    }

    @Test
    void BOOK_1_nothing_is_shown_that_is_planned_in_a_month_without_a_rule_book() {
        Looked fromNovember = new Looked(Town.north().version(1, "2024-11-01"));

        assertThat(inShort(fromNovember.plan(PLAN).look(ASSIGNMENT, new Everybodys(), BOTH_MONTHS, PLANNER)))
                .containsExactly("p2 MISSED", "- c1-n c2-n");
    }

    @Test
    void SYS_7_those_of_a_carer_or_of_a_recipient() {
        assertThat(inShort(look(new OfCarer(new CarerId("c2")), PLANNER)))
                .containsExactly("p1 MADE c1-a c2-a", "p3 MISSED", "-");
        assertThat(inShort(look(new OfRecipient(ANNA), PLANNER))).containsExactly("p1 MADE c1-a c2-a", "-");
    }

    @Test
    void SYS_2_a_carer_sees_what_is_planned_for_it_and_what_it_made() {
        assertThat(inShort(look(new Everybodys(), CARER))).containsExactly("p1 MADE c1-a", "-");
        assertThat(look(new OfCarer(new CarerId("c2")), CARER)).isEqualTo(new Refused<>(RefusalCode.NOT_OWN_VISIT));
    }

    @Test
    void SYS_2_it_is_logged_whose_they_are_those_too_whom_nobody_visited() {
        look(new Everybodys(), PLANNER);
        look(new OfRecipient(new RecipientId("disa")), PLANNER);
        look(new Everybodys(), CARER);

        assertThat(looked.log.all())
                .containsExactly(reading(PLANNER, "anna", "cecilia"), reading(PLANNER, "disa"), reading(CARER, "anna"));
    }

    private static Reading reading(Deed deed, String... recipients) {
        return new Reading(
                deed,
                Sight.PLAN,
                Optional.of(Looked.PROVIDER),
                Set.of(recipients).stream().map(RecipientId::new).collect(Collectors.toSet()));
    }

    @Test
    void SYS_7_where_the_plan_is_not_at_hand_nothing_is_said_of_any_visit() {
        Answer<List<PlannedVisit>> none = new Answer.NotReady<>(Obstacle.of(Obstacle.Kind.UNREACHABLE));

        assertThat(look(days -> none, new Everybodys(), OCTOBER, PLANNER)).isEqualTo(new These<>(List.of(none)));
        assertThat(looked.log.all()).containsExactly(reading(PLANNER));
    }

    @Test
    void SYS_2_what_cannot_be_logged_is_not_shown() {
        assertThat(looked.plan(PLAN, new FullLog(looked.log)).look(ASSIGNMENT, new Everybodys(), OCTOBER, PLANNER))
                .isEqualTo(new NotShown<>(JournalFault.FULL));
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"CARER", "PLANNER", "ADMINISTRATOR"},
            mode = EnumSource.Mode.EXCLUDE)
    void SYS_2_who_may_not_look_is_refused_and_nothing_is_logged(Role role) {
        assertThat(look(new Everybodys(), by("någon", role))).isEqualTo(new Refused<>(RefusalCode.NOT_IN_THIS_ROLE));
        assertThat(looked.log.all()).isEmpty();
    }
}
