package se.kvittens.domain.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static se.kvittens.domain.fixture.At.at;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.kvittens.domain.access.Deed;
import se.kvittens.domain.access.Role;
import se.kvittens.domain.fixture.Settings;
import se.kvittens.domain.fixture.Town;
import se.kvittens.domain.lockdate.PublishedLocks;
import se.kvittens.domain.rule.RuleId;
import se.kvittens.domain.rulebook.RuleBooks;

/** When a person may be erased, and why not before. October 2024 is locked on 2024-11-05. */
class ErasingTest {

    private static final String LAST = "2024-10-01T09:00";

    @ParameterizedTest
    @CsvSource({
        "2024-10-01, 2029-10-02",
        "2024-12-31, 2030-01-01",
        "2024-02-29, 2029-03-01", // the anniversary that is none is taken as the day before
        "2024-02-28, 2029-03-01"
    })
    void SYS_8_whole_years_go_by_after_the_day_of_the_last_entry(LocalDate last, LocalDate from) {
        assertThat(Town.retention().erasableFrom(last)).isEqualTo(from);
    }

    @ParameterizedTest
    @CsvSource({"2029-10-01T23:59:59, TIME_NOT_UP", "2029-10-02T00:00:00,"})
    void SYS_8_on_the_last_day_not_yet_and_on_the_next(String when, ErasureRefusal refusal) {
        assertThat(ask(5, when, traces(LAST, LAST, false))).isEqualTo(Optional.ofNullable(refusal));
    }

    @Test
    void SYS_8_the_later_of_what_was_taken_and_what_it_is_about_counts() {
        assertThat(ask(5, "2029-10-02T00:00", traces("2024-10-02T09:00", LAST, false)))
                .contains(ErasureRefusal.TIME_NOT_UP);
        assertThat(ask(5, "2029-10-02T00:00", traces(LAST, "2024-10-02T09:00", false)))
                .contains(ErasureRefusal.TIME_NOT_UP);
        assertThat(ask(5, "2029-10-03T00:00", traces(LAST, "2024-10-02T09:00", false)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2024-11-05T23:59:59, MONTH_OPEN", "2024-11-06T00:00:00,"})
    void SYS_8_a_month_that_is_not_over_keeps_the_person_however_short_the_time(String when, ErasureRefusal refusal) {
        assertThat(ask(0, when, traces(LAST, LAST, false))).isEqualTo(Optional.ofNullable(refusal));
    }

    @ParameterizedTest
    @CsvSource({"2024-10-01T17:00:00, VISIT_OPEN", "2024-10-01T17:00:01, MONTH_OPEN"})
    void SYS_8_a_visit_may_still_be_going_on_for_as_long_as_one_can_last(String when, ErasureRefusal refusal) {
        assertThat(ask(0, when, traces(LAST, LAST, false))).contains(refusal);
    }

    @Test
    void SYS_8_a_tag_at_the_door_keeps_the_person() {
        assertThat(ask(5, "2034-01-01T00:00", traces(LAST, LAST, true))).contains(ErasureRefusal.TAG_MOUNTED);
        assertThat(ask(5, "2034-01-01T00:00", traces(LAST, LAST, false))).isEmpty();
    }

    @Test
    void SYS_2_only_who_may_erase_is_told_more() {
        Deed carer = new Deed("c1", Role.CARER, at("2034-01-01T00:00"), "");

        assertThat(erasing(5).refusalOf(carer, traces(LAST, LAST, true))).contains(ErasureRefusal.NOT_IN_THIS_ROLE);
    }

    @Test
    void BOOK_1_without_a_rule_book_no_month_is_known_to_be_over() {
        assertThat(ask(5, "2034-01-01T00:00", traces("2001-01-01T00:00", "2001-01-01T00:00", false)))
                .contains(ErasureRefusal.NO_RULE_BOOK);
    }

    @Property
    void SYS_8_who_may_go_on_one_day_may_go_on_all_later_ones(
            @ForAll @IntRange(max = 10) int years,
            @ForAll @IntRange(max = 5000) int day,
            @ForAll @IntRange(max = 5000) int later) {
        Instant first = at(LAST).plusSeconds(86_400L * day);
        Traces traces = traces(LAST, LAST, false);
        if (erasing(years).refusalOf(by(first), traces).isEmpty()) {
            assertThat(erasing(years).refusalOf(by(first.plusSeconds(86_400L * later)), traces))
                    .isEmpty();
        }
    }

    private static Optional<ErasureRefusal> ask(int years, String when, Traces traces) {
        return erasing(years).refusalOf(by(at(when)), traces);
    }

    private static Deed by(Instant when) {
        return new Deed("systemet", Role.PLANNER, when, "");
    }

    private static Traces traces(String taken, String about, boolean hasTag) {
        return new Traces(at(taken), at(about), hasTag);
    }

    private static Erasing erasing(int years) {
        RuleBooks books = new RuleBooks(List.of(Town.north().book()));
        return new Erasing(
                Town.access(),
                new RetentionRule(Settings.set(RuleId.SYS_8, "yearsAfterLastEntry", years)),
                Town.pairing(),
                books.locksOf(Town.NORTH, PublishedLocks.NONE));
    }
}
