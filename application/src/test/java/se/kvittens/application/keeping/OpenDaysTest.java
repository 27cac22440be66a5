package se.kvittens.application.keeping;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.kvittens.application.registering.Assignment;
import se.kvittens.domain.fixture.At;
import se.kvittens.domain.fixture.Town;
import se.kvittens.domain.identity.ProviderId;
import se.kvittens.domain.lockdate.PublishedLocks;
import se.kvittens.domain.rulebook.RuleBooks;

/** Of which months something may still be said, to the second of a lock. */
class OpenDaysTest {

    private static final Assignment NORTH =
            new Assignment(Town.NORTH, new ProviderId("Norra hemtjänsten"), PublishedLocks.NONE);

    private static OpenDays at(String now, RuleBooks books) {
        return OpenDays.at(At.at(now), NORTH, books);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-10-03T16:00:00, 2024-09-01",
        "2024-10-03T16:00:01, 2024-10-01",
        "2024-11-05T16:00:00, 2024-10-01",
        "2024-11-05T16:00:01, 2024-11-01",
    })
    void TIME_4_a_month_is_open_until_its_lock_and_not_a_second_longer(String now, String first) {
        RuleBooks books = new RuleBooks(List.of(Town.north().lock(3, "16:00").book()));

        assertThat(at(now, books).first()).isEqualTo(At.day(first));
    }

    @Test
    void TIME_4_where_no_rule_book_locks_months_those_of_two_years_are_open() {
        assertThat(at("2024-10-03T12:00", new RuleBooks(List.of())).first()).isEqualTo(At.day("2022-10-01"));
    }

    @Test
    void TIME_4_what_ends_on_the_last_day_of_a_locked_month_reaches_no_open_day() {
        OpenDays october = new OpenDays(At.day("2024-10-01"));

        assertThat(october.areReachedBy(At.day("2024-10-01"))).isFalse();
        assertThat(october.areReachedBy(At.day("2024-10-02"))).isTrue();
    }
}
