package se.kvittens.application.following;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.kvittens.domain.deadline.Deadline;
import se.kvittens.domain.deadline.DeadlineKind;
import se.kvittens.domain.fixture.Town;
import se.kvittens.domain.identity.MunicipalityId;
import se.kvittens.domain.lockdate.LockDate;
import se.kvittens.domain.lockdate.PublishedLocks;
import se.kvittens.domain.rulebook.RuleBooks;

class ListDeadlinesTest {

    private final ListDeadlines deadlines = new ListDeadlines(
            () -> new RuleBooks(List.of(Town.north().version(1, "2024-01-01").book())));

    @Test
    void those_of_the_year_come_in_order() {
        List<Deadline> all = deadlines.in(Year.of(2025), Town.NORTH, PublishedLocks.NONE);

        assertThat(all).extracting(Deadline::at).isSorted().allMatch(at -> at.getYear() == 2025);
        assertThat(all.stream().filter(each -> each.kind() == DeadlineKind.LOCK))
                .hasSize(12);
    }

    /** Monday the 6th is a holiday; the third working day is Tuesday the 7th. */
    @Test
    void the_first_lock_of_2025_is_that_of_december() {
        Deadline lock =
                deadlines.in(Year.of(2025), Town.NORTH, PublishedLocks.NONE).get(0);

        assertThat(lock.kind()).isEqualTo(DeadlineKind.LOCK);
        assertThat(lock.about()).isEqualTo(Optional.of(YearMonth.of(2024, 12)));
        assertThat(lock.at()).isEqualTo(LocalDateTime.of(2025, 1, 7, 16, 0));
    }

    @Test
    void a_published_lock_takes_the_place_of_the_rule_books() {
        PublishedLocks published =
                new PublishedLocks(Map.of(YearMonth.of(2025, 2), new LockDate(Instant.parse("2025-03-10T11:00:00Z"))));

        assertThat(deadlines.in(Year.of(2025), Town.NORTH, published).stream()
                        .filter(each -> each.kind() == DeadlineKind.LOCK)
                        .filter(each -> each.about().equals(Optional.of(YearMonth.of(2025, 2))))
                        .map(Deadline::at))
                .containsExactly(LocalDateTime.of(2025, 3, 10, 12, 0));
    }

    @Test
    void where_no_rule_book_is_in_force_there_are_none() {
        assertThat(deadlines.in(Year.of(2022), Town.NORTH, PublishedLocks.NONE)).isEmpty();
        assertThat(deadlines.in(Year.of(2025), new MunicipalityId("east"), PublishedLocks.NONE))
                .isEmpty();
    }
}
