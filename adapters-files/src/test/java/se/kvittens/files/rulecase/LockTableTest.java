package se.kvittens.files.rulecase;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.kvittens.domain.rulebook.RuleBooks;
import se.kvittens.domain.settlement.Settle;
import se.kvittens.files.fault.Faults;
import se.kvittens.files.rulebook.RuleBookFolder;

/**
 * The lock of every month of two years, counted by hand in the printed calendar. Holidays on weekdays that matter: Easter
 * Monday 1 April 2024, 1 May, 1 January and 6 January 2025 and 2026.
 */
class LockTableTest {

    private static final RuleBooks BOOKS = RuleBookFolder.bundled();

    @ParameterizedTest
    @CsvSource({
        "2024-01, 2024-02-05T23:59:59",
        "2024-02, 2024-03-05T23:59:59",
        "2024-03, 2024-04-04T23:59:59",
        "2024-04, 2024-05-06T23:59:59",
        "2024-05, 2024-06-05T23:59:59",
        "2024-06, 2024-07-03T23:59:59",
        "2024-07, 2024-08-05T23:59:59",
        "2024-08, 2024-09-04T23:59:59",
        "2024-09, 2024-10-03T16:00:00",
        "2024-10, 2024-11-05T16:00:00",
        "2024-11, 2024-12-04T16:00:00",
        "2024-12, 2025-01-07T16:00:00",
        "2025-01, 2025-02-05T16:00:00",
        "2025-02, 2025-03-05T16:00:00",
        "2025-03, 2025-04-03T16:00:00",
        "2025-04, 2025-05-06T16:00:00",
        "2025-05, 2025-06-04T16:00:00",
        "2025-06, 2025-07-03T16:00:00",
        "2025-07, 2025-08-05T16:00:00",
        "2025-08, 2025-09-03T16:00:00",
        "2025-09, 2025-10-03T16:00:00",
        "2025-10, 2025-11-05T16:00:00",
        "2025-11, 2025-12-03T16:00:00",
        "2025-12, 2026-01-07T16:00:00",
    })
    void TIME_4_haninge_locks_on_the_third_working_day(String month, String lock) {
        assertThat(lockOf("haninge", month)).isEqualTo(lock);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-12, 2025-01-02T15:00:00",
        "2025-01, 2025-02-03T15:00:00",
        "2025-02, 2025-03-03T15:00:00",
        "2025-03, 2025-04-01T15:00:00",
        "2025-04, 2025-05-02T15:00:00",
        "2025-05, 2025-06-02T15:00:00",
        "2025-06, 2025-07-01T15:00:00",
        "2025-07, 2025-08-01T15:00:00",
        "2025-08, 2025-09-01T15:00:00",
        "2025-09, 2025-10-01T15:00:00",
        "2025-10, 2025-11-03T15:00:00",
        "2025-11, 2025-12-01T15:00:00",
        "2025-12, 2026-01-02T15:00:00",
    })
    void TIME_4_huddinge_locks_on_the_first_working_day(String month, String lock) {
        assertThat(lockOf("huddinge", month)).isEqualTo(lock);
    }

    private static Object lockOf(String municipality, String month) {
        Faults faults = new Faults();
        RuleCase empty = new RuleCaseReader(BOOKS)
                .parse("case.yaml", "municipality: %s\nmonth: %s\n".formatted(municipality, month), faults)
                .orElseThrow();
        return CaseOutcome.of(new Settle(BOOKS).settle(empty.input(), empty.basis()))
                .fields()
                .get("lock");
    }
}
