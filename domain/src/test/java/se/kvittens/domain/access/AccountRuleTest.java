package se.kvittens.domain.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.kvittens.domain.fixture.Town;

class AccountRuleTest {

    private final AccountRule rule = Town.north().book().followUp().accounts();

    @ParameterizedTest
    @CsvSource({
        "2025-02-14, 2025-02-15",
        "2025-02-15, 2025-09-15", // after the day itself
        "2025-09-14, 2025-09-15",
        "2025-09-15, 2026-02-15",
        "2025-12-31, 2026-02-15",
        "2025-01-01, 2025-02-15"
    })
    void SYS_4_an_account_is_valid_until_the_next_15_February_or_September(LocalDate ordered, LocalDate validUntil) {
        assertThat(rule.validUntil(ordered)).contains(validUntil);
    }

    @ParameterizedTest
    @CsvSource({"2025-02-15, 2025-02-01", "2025-09-15, 2025-09-01"})
    void SYS_4_an_extension_is_asked_for_at_least_14_days_before(LocalDate validUntil, LocalDate lastDay) {
        assertThat(rule.extensionBy(validUntil)).contains(lastDay);
    }

    @Test
    void SYS_4_the_other_town_says_nothing() {
        AccountRule notSaid = Town.south().book().followUp().accounts();

        assertThat(notSaid.validUntil(LocalDate.of(2025, 2, 14))).isEmpty();
        assertThat(notSaid.extensionBy(LocalDate.of(2025, 2, 15))).isEmpty();
    }
}
