package se.kvittens.domain.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.kvittens.domain.fixture.RecipientBuilder.recipient;
import static se.kvittens.domain.fixture.VisitBuilder.visit;
import static se.kvittens.domain.identity.SystemOfRecord.LIFECARE;
import static se.kvittens.domain.identity.SystemOfRecord.PHONIRO;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.kvittens.domain.fixture.At;
import se.kvittens.domain.fixture.MonthBuilder;
import se.kvittens.domain.fixture.Town;
import se.kvittens.domain.fixture.VisitBuilder;
import se.kvittens.domain.identity.SystemOfRecord;
import se.kvittens.domain.visit.RegisteredVisit;

/** SYS-1: first receipts at most ten minutes apart. */
class SameVisitsTest {

    private final CutOver north = Town.north().book().cutOver();

    @ParameterizedTest
    @CsvSource({"08:09:59, true", "08:10:00, true", "08:10:01, false", "07:50:00, true", "07:49:59, false"})
    void SYS_1_two_systems_may_differ_by_the_setting_and_no_second_more(String start, boolean isSame) {
        SameVisits found = north.sameAmong(visits(
                visit("p").in(PHONIRO).times("2024-09-10T08:00", "2024-09-10T08:30"),
                visit("b").times("2024-09-10T" + start, "2024-09-10T08:30")));

        assertThat(found.both()).hasSize(isSame ? 1 : 0);
        assertThat(found.onlyPhoniro()).hasSize(isSame ? 0 : 1);
        assertThat(found.onlyLifecare()).hasSize(isSame ? 0 : 1);
    }

    @ParameterizedTest
    @CsvSource({"anna, c1, p-b", "bo, c1, ''", "anna, c2, ''"})
    void SYS_1_under_different_ids_only_visits_of_the_same_two_people_can_be_the_same(
            String who, String by, String expected) {
        SameVisits found = north.sameAmong(
                visits(visit("p").in(PHONIRO), visit("b").at(who).by(by)));

        assertThat(String.join(" ", pairs(found))).isEqualTo(expected);
    }

    @Test
    void SYS_1_visits_of_one_id_are_the_same_whatever_else_they_say() {
        SameVisits found = north.sameAmong(visits(
                visit("v").in(PHONIRO).times("2024-09-10T08:00", "2024-09-10T08:30"),
                visit("v").at("bo").by("c2").times("2024-09-12T08:00", "2024-09-12T08:30")));

        assertThat(pairs(found)).containsExactly("v-v");
        assertThat(found.both().get(0).isOfOneId()).isTrue();
    }

    @Test
    void SYS_1_one_id_goes_before_the_nearest_start() {
        SameVisits found = north.sameAmong(visits(
                visit("v").in(PHONIRO).times("2024-09-10T08:00", "2024-09-10T08:30"),
                visit("v").times("2024-09-10T08:05", "2024-09-10T08:30"),
                visit("b").times("2024-09-10T08:00", "2024-09-10T08:30")));

        assertThat(pairs(found)).containsExactly("v-v");
        assertThat(found.onlyLifecare()).extracting(RegisteredVisit::id).hasToString("[b]");
    }

    @Test
    void SYS_1_the_nearest_are_taken_first() {
        SameVisits found = north.sameAmong(visits(
                visit("p1").in(PHONIRO).times("2024-09-10T08:00", "2024-09-10T08:30"),
                visit("p2").in(PHONIRO).times("2024-09-10T08:09", "2024-09-10T08:30"),
                visit("b1").times("2024-09-10T08:08", "2024-09-10T08:30"),
                visit("b2").times("2024-09-10T08:10", "2024-09-10T08:30"),
                visit("b3").times("2024-09-10T08:09:30", "2024-09-10T08:30")));

        assertThat(pairs(found)).containsExactly("p1-b1", "p2-b3");
        assertThat(found.onlyLifecare()).extracting(RegisteredVisit::id).hasToString("[b2]");
    }

    /** The second and third are taken first, and leave the first and fourth to each other. */
    @ParameterizedTest
    @CsvSource({"08:10:00, true", "08:10:01, false"})
    void SYS_1_those_that_the_nearest_leave_over_may_be_the_same(String last, boolean isSame) {
        SameVisits found = north.sameAmong(visits(
                visit("p1").in(PHONIRO).times("2024-09-10T08:00", "2024-09-10T08:30"),
                visit("b1").times("2024-09-10T08:05", "2024-09-10T08:30"),
                visit("p2").in(PHONIRO).times("2024-09-10T08:06", "2024-09-10T08:30"),
                visit("b2").times("2024-09-10T" + last, "2024-09-10T08:30")));

        assertThat(pairs(found)).isEqualTo(isSame ? List.of("p1-b2", "p2-b1") : List.of("p2-b1"));
    }

    /** Two begin at one instant: the nearer neighbour takes the first of them, and the other has the second. */
    @ParameterizedTest
    @CsvSource({"08:00, 08:05, 08:06, p1-b2 p2-b1", "08:00, 08:01, 08:06, p1-b1 p2-b2"})
    void SYS_1_of_two_that_begin_at_one_instant_each_has_a_neighbour(
            String first, String both, String last, String expected) {
        SameVisits found = north.sameAmong(visits(
                visit("p1").in(PHONIRO).times("2024-09-10T" + first, "2024-09-10T08:30"),
                visit("b1").times("2024-09-10T" + both, "2024-09-10T08:30"),
                visit("b2").times("2024-09-10T" + both, "2024-09-10T08:30"),
                visit("p2").in(PHONIRO).times("2024-09-10T" + last, "2024-09-10T08:30")));

        assertThat(pairs(found)).containsExactly(expected.split(" "));
    }

    @Test
    void SYS_1_of_those_equally_near_the_first_by_id_is_taken() {
        List<VisitBuilder> lifecare = List.of(
                visit("b2").times("2024-09-10T07:55", "2024-09-10T08:30"),
                visit("b1").times("2024-09-10T08:05", "2024-09-10T08:30"));

        SameVisits found = north.sameAmong(visits(
                visit("p").in(PHONIRO).times("2024-09-10T08:00", "2024-09-10T08:30"),
                lifecare.get(0),
                lifecare.get(1)));

        assertThat(pairs(found)).containsExactly("p-b1");
    }

    @Test
    void SYS_1_a_double_tap_in_one_system_is_paired_once() {
        SameVisits found = north.sameAmong(visits(
                visit("p1").in(PHONIRO).times("2024-09-10T08:00:00", "2024-09-10T08:30"),
                visit("p2").in(PHONIRO).times("2024-09-10T08:00:08", "2024-09-10T08:30"),
                visit("b").times("2024-09-10T08:00:03", "2024-09-10T08:30")));

        assertThat(pairs(found)).containsExactly("p1-b");
        assertThat(found.onlyPhoniro()).extracting(RegisteredVisit::id).hasToString("[p2]");
    }

    @Test
    void SYS_1_without_its_start_a_visit_is_found_by_its_end() {
        SameVisits found = north.sameAmong(visits(
                visit("p")
                        .in(PHONIRO)
                        .times("2024-09-10T08:00", "2024-09-10T08:30")
                        .noStart(),
                visit("b").times("2024-09-10T08:00", "2024-09-10T08:30:20").noStart()));

        assertThat(pairs(found)).containsExactly("p-b");
    }

    /** 02:30 comes twice in that night: an hour apart, and not at once. */
    @ParameterizedTest
    @CsvSource({"2024-10-27T02:30:00+02:00, 1", "2024-10-27T02:30:00+01:00, 0"})
    void SYS_1_in_the_night_of_the_long_hour_elapsed_time_counts(String start, int pairs) {
        Instant end = At.at("2024-10-27T03:30");

        SameVisits found = north.sameAmong(visits(
                visit("p").in(PHONIRO).times(At.at("2024-10-27T02:30:00+02:00"), end),
                visit("b").times(At.at(start), end)));

        assertThat(found.both()).hasSize(pairs);
    }

    @Test
    void SYS_1_a_town_with_one_system_knows_visits_by_their_ids_alone() {
        SameVisits found = Town.south()
                .book()
                .cutOver()
                .sameAmong(visits(visit("v").in(PHONIRO), visit("v"), visit("w").in(PHONIRO), visit("x")));

        assertThat(pairs(found)).containsExactly("v-v");
        assertThat(found.onlyPhoniro()).hasSize(1);
        assertThat(found.onlyLifecare()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"p PHONIRO", "b LIFECARE"})
    void SYS_1_copies_under_one_id_count_once(String naming) {
        String[] named = naming.split(" ");
        List<RegisteredVisit> joined = north.sameAmong(visits(
                        visit("p").in(PHONIRO).times("2024-09-10T08:00", "2024-09-10T08:30"),
                        visit("b").times("2024-09-10T08:01", "2024-09-10T08:30"),
                        visit("alone").times("2024-09-25T08:00", "2024-09-25T08:30")))
                .underOneId(SystemOfRecord.valueOf(named[1]));

        var month = MonthBuilder.in(Town.north())
                .month("2024-09")
                .of(recipient("anna"))
                .with(joined)
                .settle();

        assertThat(month.settlement().setAside()).isEqualTo(1);
        assertThat(month.executed(named[0])).isEqualTo(Duration.ofMinutes(30));
        assertThat(month.executed("alone")).isEqualTo(Duration.ofMinutes(30));
    }

    @Test
    void SYS_1_visits_of_different_ids_stay_different_visits_where_nobody_joins_them() {
        var month = MonthBuilder.in(Town.north())
                .month("2024-09")
                .of(recipient("anna"))
                .with(visit("p").in(PHONIRO).times("2024-09-10T08:00", "2024-09-10T08:30"))
                .with(visit("b").times("2024-09-10T08:00", "2024-09-10T08:30"))
                .settle();

        assertThat(month.settlement().setAside()).isZero();
        assertThat(month.settlement().visits()).hasSize(2);
    }

    /** Each is a second from the next, so that all could be paired with hundreds: comparing all would never end. */
    @Test
    void SYS_1_a_hundred_thousand_visits_of_two_people_are_no_burden() {
        List<RegisteredVisit> visits = new ArrayList<>();
        Instant start = At.at("2024-09-10T08:00");
        for (int i = 0; i < 100_000; i++) {
            Instant at = start.plusSeconds(i);
            visits.add(visit("v" + i)
                    .in(i % 3 == 0 ? PHONIRO : LIFECARE)
                    .times(at, at.plusSeconds(600))
                    .build());
        }

        SameVisits found = north.sameAmong(visits);

        assertThat(found.both()).hasSize(33_334);
        assertThat(found.onlyPhoniro()).isEmpty();
        assertThat(found.onlyLifecare()).hasSize(33_332);
    }

    @Test
    void a_system_that_holds_two_visits_of_one_id_is_refused() {
        List<RegisteredVisit> twice = visits(visit("v").in(PHONIRO), visit("v").in(PHONIRO));

        assertThatThrownBy(() -> north.sameAmong(twice))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll("PHONIRO", "(v)");
    }

    @Test
    void a_pair_is_of_both_systems() {
        RegisteredVisit phoniro = visit("v").in(PHONIRO).build();

        assertThatThrownBy(() -> new SameVisit(phoniro, phoniro))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("PHONIRO and PHONIRO");
    }

    private static List<RegisteredVisit> visits(VisitBuilder... made) {
        return Stream.of(made).map(VisitBuilder::build).toList();
    }

    private static List<String> pairs(SameVisits found) {
        return found.both().stream()
                .map(pair -> pair.phoniro().id() + "-" + pair.lifecare().id())
                .toList();
    }
}
