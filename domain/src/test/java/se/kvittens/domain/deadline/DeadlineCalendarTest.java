package se.kvittens.domain.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static se.kvittens.domain.fixture.At.at;

import java.time.LocalDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.kvittens.domain.fixture.Town;
import se.kvittens.domain.lockdate.LockDate;
import se.kvittens.domain.lockdate.PublishedLocks;
import se.kvittens.domain.rulebook.RuleBooks;

class DeadlineCalendarTest {

    @Test
    void SYS_5_a_year_has_a_lock_and_an_invoice_for_every_month() {
        List<Deadline> year = north(PublishedLocks.NONE).in(Year.of(2025));

        assertThat(of(year, DeadlineKind.LOCK)).hasSize(12);
        assertThat(of(year, DeadlineKind.LOCK).get(0)).isEqualTo(LocalDateTime.of(2025, 1, 7, 16, 0));
        assertThat(of(year, DeadlineKind.INVOICE)).hasSize(12);
        assertThat(of(year, DeadlineKind.INVOICE).get(0)).isEqualTo(LocalDateTime.of(2025, 1, 8, 0, 0));
        assertThat(year).isSortedAccordingTo(Comparator.comparing(Deadline::at));
        assertThat(year.get(0).about()).contains(YearMonth.of(2024, 12));
    }

    @Test
    void SYS_5_accounts_end_twice_a_year_and_are_extended_two_weeks_before() {
        List<Deadline> year = north(PublishedLocks.NONE).in(Year.of(2025));

        assertThat(of(year, DeadlineKind.ACCOUNTS_END))
                .containsExactly(LocalDateTime.of(2025, 2, 15, 23, 59, 59), LocalDateTime.of(2025, 9, 15, 23, 59, 59));
        assertThat(of(year, DeadlineKind.ACCOUNT_EXTENSION))
                .containsExactly(LocalDateTime.of(2025, 2, 1, 23, 59, 59), LocalDateTime.of(2025, 9, 1, 23, 59, 59));
    }

    @Test
    void SYS_5_forms_are_due_on_a_working_day_of_the_next_month() {
        List<Deadline> year = new DeadlineCalendar(
                        new RuleBooks(List.of(Town.south().book())), Town.SOUTH, PublishedLocks.NONE)
                .in(Year.of(2025));

        assertThat(of(year, DeadlineKind.FORM)).hasSize(12).startsWith(LocalDateTime.of(2025, 1, 2, 23, 59, 59));
        assertThat(of(year, DeadlineKind.ACCOUNTS_END)).isEmpty();
    }

    @Test
    void SYS_5_a_published_lock_is_the_one_to_live_by() {
        PublishedLocks published =
                new PublishedLocks(Map.of(YearMonth.of(2025, 1), new LockDate(at("2025-02-06T12:00"))));

        assertThat(of(north(published).in(Year.of(2025)), DeadlineKind.LOCK))
                .contains(LocalDateTime.of(2025, 2, 6, 12, 0))
                .hasSize(12);
    }

    @Test
    void SYS_5_there_are_no_deadlines_before_the_first_rule_book() {
        DeadlineCalendar calendar = north(PublishedLocks.NONE);

        assertThat(calendar.in(Year.of(2019))).isEmpty();
        assertThat(calendar.in(Year.of(2020)).get(0).about()).isEqualTo(Optional.of(YearMonth.of(2019, 12)));
    }

    private static List<LocalDateTime> of(List<Deadline> deadlines, DeadlineKind kind) {
        return deadlines.stream()
                .filter(deadline -> deadline.kind() == kind)
                .map(Deadline::at)
                .toList();
    }

    private static DeadlineCalendar north(PublishedLocks published) {
        return new DeadlineCalendar(new RuleBooks(List.of(Town.north().book())), Town.NORTH, published);
    }
}
