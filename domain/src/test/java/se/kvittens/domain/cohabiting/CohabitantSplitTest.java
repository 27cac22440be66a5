package se.kvittens.domain.cohabiting;

import static org.assertj.core.api.Assertions.assertThat;
import static se.kvittens.domain.deviation.DeviationCode.ADJUSTED;
import static se.kvittens.domain.deviation.DeviationCode.COHABITANT_SPLIT;
import static se.kvittens.domain.deviation.DeviationCode.COHABITANT_SPLIT_NEEDED;
import static se.kvittens.domain.deviation.DeviationCode.DECLINED;
import static se.kvittens.domain.fixture.At.at;
import static se.kvittens.domain.fixture.RecipientBuilder.recipient;
import static se.kvittens.domain.fixture.VisitBuilder.visit;

import java.time.Duration;
import java.time.Instant;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.kvittens.domain.fixture.MonthBuilder;
import se.kvittens.domain.fixture.Settled;
import se.kvittens.domain.fixture.Town;
import se.kvittens.domain.fixture.VisitBuilder;
import se.kvittens.domain.time.TimeSpan;

/** COHAB-1 to COHAB-3: anna and bo live at one address, and a carer sees to both in anna's visit. */
class CohabitantSplitTest {

    @Test
    void COHAB_1_one_visit_after_the_other_is_nothing_special() {
        Settled month = settle(atAnna(), atBo("2024-11-04T09:00", "2024-11-04T09:20"));

        assertThat(month.codes("a")).isEmpty();
        assertThat(month.executed("a")).isEqualTo(Duration.ofMinutes(59));
        assertThat(month.executed("b")).isEqualTo(Duration.ofMinutes(20));
    }

    @Test
    void COHAB_2_the_whole_time_is_divided_by_the_planned_time_and_the_first_comes_first() {
        Settled month = settle(atAnna(), atBo("2024-11-04T08:59:30", "2024-11-04T09:00"));

        assertThat(month.codes("a")).containsExactly(COHABITANT_SPLIT);
        assertThat(month.codes("b")).containsExactly(COHABITANT_SPLIT);
        assertThat(month.visit("a").effective().span())
                .isEqualTo(new TimeSpan(at("2024-11-04T08:00"), at("2024-11-04T08:40")));
        assertThat(month.visit("b").effective().span())
                .isEqualTo(new TimeSpan(at("2024-11-04T08:40"), at("2024-11-04T09:00")));
        assertThat(month.payable("a").plus(month.payable("b"))).isEqualTo(Duration.ofHours(1));
    }

    @ParameterizedTest
    @CsvSource({
        "2024-11-04T08:58:59, false", // before the end of the first
        "2024-11-04T08:59:00, true",
        "2024-11-04T09:04:00, true", // five minutes after it
        "2024-11-04T09:04:01, false"
    })
    void COHAB_2_the_second_starts_at_the_end_of_the_first_or_at_most_5_minutes_after_it(String start, boolean split) {
        Instant from = at(start);

        assertSplit(settle(atAnna(), atBo(from, from.plusSeconds(30))), split);
    }

    @ParameterizedTest
    @CsvSource({"2024-11-04T09:02:00, true", "2024-11-04T09:02:01, false"})
    void COHAB_2_the_second_is_at_most_2_minutes_long(String end, boolean split) {
        assertSplit(settle(atAnna(), atBo("2024-11-04T09:00", end)), split);
    }

    @Test
    void COHAB_2_the_same_carer_makes_both() {
        assertSplit(
                settle(atAnna(), atBo("2024-11-04T09:00", "2024-11-04T09:01").by("c2")), false);
    }

    @Test
    void COHAB_2_the_recipients_cohabit_and_it_is_enough_that_one_names_the_other() {
        VisitBuilder a = atAnna();
        VisitBuilder b = atBo("2024-11-04T09:00", "2024-11-04T09:01");
        MonthBuilder strangers = MonthBuilder.in(Town.south())
                .of(recipient("anna"), recipient("bo"))
                .with(a, b);
        MonthBuilder named = MonthBuilder.in(Town.south())
                .of(recipient("anna"), recipient("bo").cohabitsWith("anna"))
                .with(a, b);

        assertSplit(strangers.settle(), false);
        assertSplit(named.settle(), true);
    }

    @Test
    void COHAB_2_declined_and_incomplete_visits_are_aside() {
        Settled declined =
                settle(atAnna(), atBo("2024-11-04T09:00", "2024-11-04T09:01").declined());
        Settled incomplete =
                settle(atAnna(), atBo("2024-11-04T09:00", "2024-11-04T09:01").noEnd());

        assertThat(declined.codes("b")).containsExactly(DECLINED);
        assertSplit(incomplete, false);
        assertThat(declined.executed("a")).isEqualTo(Duration.ofMinutes(59));
    }

    @Test
    void COHAB_2_effective_times_count_and_a_split_is_no_adjustment() {
        VisitBuilder changedInto =
                atBo("2024-11-04T09:00", "2024-11-04T09:30").changed("2024-11-04T12:00", "", "2024-11-04T09:01");
        Settled month = settle(atAnna(), changedInto);

        assertThat(month.codes("a")).containsExactly(COHABITANT_SPLIT);
        assertThat(month.codes("b")).containsExactly(ADJUSTED, COHABITANT_SPLIT);
        assertThat(month.settlement().shares().adjusted()).isEqualTo(1);
    }

    @Test
    void COHAB_2_a_visit_is_in_one_pair_at_most_in_order_of_the_starts() {
        Settled month = settle(
                atAnna(),
                atBo("2024-11-04T09:01", "2024-11-04T09:02"),
                visit("b0")
                        .at("bo")
                        .times("2024-11-04T08:59", "2024-11-04T09:00")
                        .planned("PT20M"));

        assertThat(month.codes("a")).containsExactly(COHABITANT_SPLIT);
        assertThat(month.codes("b0")).containsExactly(COHABITANT_SPLIT);
        assertThat(month.codes("b")).isEmpty();
    }

    @Test
    void COHAB_3_without_a_planned_length_a_split_is_needed() {
        VisitBuilder unplanned = visit("a").times("2024-11-04T08:00", "2024-11-04T08:59");
        Settled month = settle(unplanned, atBo("2024-11-04T09:00", "2024-11-04T09:01"));

        assertThat(month.codes("a")).containsExactly(COHABITANT_SPLIT_NEEDED);
        assertThat(month.codes("b")).containsExactly(COHABITANT_SPLIT_NEEDED);
        assertThat(month.executed("a")).isEqualTo(Duration.ofMinutes(59));
        assertThat(month.executed("b")).isEqualTo(Duration.ofMinutes(1));
    }

    @ParameterizedTest
    @CsvSource({"PT0S, PT0S, COHABITANT_SPLIT_NEEDED", "PT1S, PT0S, COHABITANT_SPLIT", "PT0S, PT1S, COHABITANT_SPLIT"})
    void COHAB_3_two_planned_lengths_of_zero_divide_nothing(String a, String b, String code) {
        Settled month = settle(
                visit("a").times("2024-11-04T08:00", "2024-11-04T08:59").planned(a),
                visit("b")
                        .at("bo")
                        .times("2024-11-04T09:00", "2024-11-04T09:01")
                        .planned(b));

        assertThat(month.codes("a")).extracting(Enum::name).containsExactly(code);
    }

    @Test
    void COHAB_2_a_town_without_the_rule_divides_nothing() {
        Settled month = MonthBuilder.in(Town.north())
                .of(recipient("anna").cohabitsWith("bo"), recipient("bo"))
                .with(atAnna(), atBo("2024-11-04T09:00", "2024-11-04T09:01"))
                .settle();

        assertSplit(month, false);
    }

    @Property(tries = 300)
    void COHAB_2_a_split_keeps_its_sum_and_rounds_the_first_half_up(
            @ForAll @IntRange(max = 7200) int first,
            @ForAll @IntRange(max = 300) int between,
            @ForAll @IntRange(max = 120) int second,
            @ForAll @IntRange(min = 1, max = 7200) int planA,
            @ForAll @IntRange(max = 7200) int planB) {
        Instant start = at("2024-11-04T08:00");
        Instant border = start.plusSeconds(first);
        Instant next = border.plusSeconds(between);
        Settled month = settle(
                visit("a").times(start, border).planned("PT" + planA + "S"),
                atBo(next, next.plusSeconds(second)).planned("PT" + planB + "S"));
        long total = first + between + (long) second;
        long twiceExact = 2 * total * planA;

        assertThat(month.executed("a").plus(month.executed("b"))).isEqualTo(Duration.ofSeconds(total));
        long share = month.executed("a").toSeconds();
        // share - 1/2 <= exact < share + 1/2, in halves of parts
        assertThat((2 * share - 1) * (planA + planB)).isLessThanOrEqualTo(twiceExact);
        assertThat((2 * share + 1) * (planA + planB)).isGreaterThan(twiceExact);
    }

    private static void assertSplit(Settled month, boolean split) {
        assertThat(month.codes("a").contains(COHABITANT_SPLIT)).isEqualTo(split);
        assertThat(month.codes("b").contains(COHABITANT_SPLIT)).isEqualTo(split);
    }

    private static VisitBuilder atAnna() {
        return visit("a").times("2024-11-04T08:00", "2024-11-04T08:59").planned("PT40M");
    }

    private static VisitBuilder atBo(String from, String to) {
        return atBo(at(from), at(to));
    }

    private static VisitBuilder atBo(Instant from, Instant to) {
        return visit("b").at("bo").times(from, to).planned("PT20M");
    }

    private static Settled settle(VisitBuilder... visits) {
        return MonthBuilder.in(Town.south())
                .of(recipient("anna").cohabitsWith("bo"), recipient("bo"))
                .with(visits)
                .settle();
    }
}
