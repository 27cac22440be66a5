package se.kvittens.domain.lockdate;

import static org.assertj.core.api.Assertions.assertThat;
import static se.kvittens.domain.fixture.At.at;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.kvittens.domain.fixture.Town;
import se.kvittens.domain.reason.Explained;
import se.kvittens.domain.reason.Term;
import se.kvittens.domain.rule.RuleId;
import se.kvittens.domain.rulebook.RuleBooks;

class LockDatesTest {

    /** The first version locks at the end of the day, the second from 2024-10-01 at 16:00. */
    private static final RuleBooks BOOKS = new RuleBooks(List.of(
            Town.north().lock(3, "23:59:59").book(),
            Town.north().version(2, "2024-10-01").lock(3, "16:00").book()));

    private static final LockDates LOCKS = BOOKS.locksOf(Town.NORTH, PublishedLocks.NONE);

    @ParameterizedTest
    @CsvSource({
        "2024-07, 2024-08-05T23:59:59",
        "2024-08, 2024-09-04T23:59:59", // the last lock of the first version
        "2024-09, 2024-10-03T16:00", // falls under the second, though its month does not
        "2024-10, 2024-11-05T16:00",
        "2024-12, 2025-01-07T16:00", // after New Year and Epiphany
        "2026-03, 2026-04-07T16:00" // after Easter
    })
    void TIME_4_a_lock_follows_the_version_of_the_month_in_which_it_falls(YearMonth month, LocalDateTime lock) {
        assertThat(LOCKS.of(month).orElseThrow().value().localTime()).isEqualTo(lock);
    }

    @Test
    void TIME_4_there_is_no_lock_before_the_first_version_and_one_a_month_later() {
        assertThat(LOCKS.of(YearMonth.of(2019, 11))).isEmpty();
        assertThat(LOCKS.of(YearMonth.of(2019, 12))).isPresent();
    }

    @Test
    void TIME_4_the_first_working_day_of_the_other_town() {
        LockDates south = new RuleBooks(List.of(Town.south().book())).locksOf(Town.SOUTH, PublishedLocks.NONE);

        assertThat(south.of(YearMonth.of(2024, 2)).orElseThrow().value().localTime())
                .isEqualTo(LocalDateTime.of(2024, 3, 1, 15, 0));
        assertThat(south.of(YearMonth.of(2024, 12)).orElseThrow().value().localTime())
                .isEqualTo(LocalDateTime.of(2025, 1, 2, 15, 0));
    }

    @Test
    void TIME_4_a_published_lock_overrides_the_computed_one_for_its_month_alone() {
        LockDate published = new LockDate(at("2024-11-07T12:00"));
        LockDates locks = BOOKS.locksOf(Town.NORTH, new PublishedLocks(Map.of(YearMonth.of(2024, 10), published)));

        assertThat(locks.of(YearMonth.of(2024, 10)).map(Explained::value)).contains(published);
        assertThat(locks.of(YearMonth.of(2024, 10)).orElseThrow().why().because())
                .singleElement()
                .extracting("term")
                .isEqualTo(Term.PUBLISHED_LOCK);
        assertThat(locks.of(YearMonth.of(2024, 9)).orElseThrow().value().instant())
                .isEqualTo(at("2024-10-03T16:00"));
        assertThat(locks.of(YearMonth.of(2024, 11)).orElseThrow().value().instant())
                .isEqualTo(at("2024-12-04T16:00"));
    }

    @Test
    void TIME_4_a_published_lock_needs_no_rule_book() {
        LockDate published = new LockDate(at("2019-12-05T12:00"));
        LockDates locks = BOOKS.locksOf(Town.NORTH, new PublishedLocks(Map.of(YearMonth.of(2019, 11), published)));

        assertThat(locks.of(YearMonth.of(2019, 11)).map(Explained::value)).contains(published);
    }

    @Test
    void TIME_4_says_which_settings_made_the_lock() {
        assertThat(LOCKS.of(YearMonth.of(2024, 10)).orElseThrow().why().rule()).isEqualTo(RuleId.TIME_4);
        assertThat(LOCKS.of(YearMonth.of(2024, 10)).orElseThrow().why().because())
                .hasSize(3);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-11-05T15:59:59, true",
        "2024-11-05T16:00:00, true",
        "2024-11-05T16:00:01, false",
        "2024-11-06T08:00:00, false"
    })
    void TIME_5_at_the_lock_is_in_time_and_a_second_later_is_not(String moment, boolean inTime) {
        LockDate lock = new LockDate(at("2024-11-05T16:00"));

        assertThat(lock.isInTime(at(moment))).isEqualTo(inTime);
    }

    @ParameterizedTest
    @CsvSource({"2024-11-05T16:00:01, false", "2024-11-05T23:59:59, false", "2024-11-06T00:00:00, true"})
    void TIME_7_a_lock_is_past_the_day_after_and_not_the_second_after(String moment, boolean past) {
        LockDate lock = new LockDate(at("2024-11-05T16:00"));

        assertThat(lock.isPastAt(at(moment))).isEqualTo(past);
    }

    @ParameterizedTest
    @CsvSource({
        // taken on 4 November at 10:00: reports were renewed as that day began
        "2024-11-03T23:59:59, true",
        "2024-11-04T00:00:00, false",
        "2024-11-04T09:00:00, false"
    })
    void TIME_6_what_is_approved_today_shows_from_tomorrow(String approved, boolean counts) {
        ApprovalCutoff cutoff = ApprovalCutoff.ofPreliminary(lock(), at("2024-11-04T10:00"));

        assertThat(cutoff.counts(Optional.of(at(approved)))).isEqualTo(counts);
    }

    @ParameterizedTest
    @CsvSource({"2024-11-05T16:00:00, true", "2024-11-05T16:00:01, false"})
    void TIME_6_a_preliminary_basis_taken_late_counts_no_late_approvals(String approved, boolean counts) {
        Optional<Instant> moment = Optional.of(at(approved));

        assertThat(ApprovalCutoff.ofPreliminary(lock(), at("2024-11-20T10:00")).counts(moment))
                .isEqualTo(counts);
        assertThat(ApprovalCutoff.ofFinal(lock()).counts(moment)).isEqualTo(counts);
    }

    @Test
    void REG_6_what_was_never_approved_does_not_count() {
        assertThat(ApprovalCutoff.ofFinal(lock()).counts(Optional.empty())).isFalse();
    }

    private static Explained<LockDate> lock() {
        return LOCKS.of(YearMonth.of(2024, 10)).orElseThrow();
    }
}
