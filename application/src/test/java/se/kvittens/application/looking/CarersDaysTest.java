package se.kvittens.application.looking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.kvittens.domain.access.Role;
import se.kvittens.domain.fixture.At;
import se.kvittens.domain.time.DateSpan;

/** Which days a carer sees. */
class CarersDaysTest {

    @ParameterizedTest
    @CsvSource({
        "2025-03-13, 2025-03-13, true",
        "2025-03-14, 2025-03-14, true",
        "2025-03-13, 2025-03-14, true",
        "2025-03-12, 2025-03-12, false",
        "2025-03-12, 2025-03-14, false",
        "2025-03-14, 2025-03-15, false",
        "2025-03-15, 2025-03-15, false"
    })
    void SYS_2_a_carer_sees_today_and_yesterday(LocalDate from, LocalDate to, boolean may) {
        DateSpan days = DateSpan.closed(from, to);

        assertThat(CarersDays.may(Role.CARER, days, At.at("2025-03-14T00:00"))).isEqualTo(may);
        assertThat(CarersDays.may(Role.CARER, days, At.at("2025-03-14T23:59:59")))
                .isEqualTo(may);
        assertThat(CarersDays.may(Role.PLANNER, days, At.at("2025-03-14T12:00")))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "2025-03-12T23:59:59, false",
        "2025-03-13T00:00, true",
        "2025-03-14T23:59:59, true",
        "2025-03-15T00:00, false"
    })
    void SYS_2_a_carer_sees_what_happened_today_or_yesterday(String happened, boolean may) {
        assertThat(CarersDays.may(Role.CARER, At.at(happened), At.at("2025-03-14T12:00")))
                .isEqualTo(may);
        assertThat(CarersDays.may(Role.MANAGER, At.at(happened), At.at("2025-03-14T12:00")))
                .isTrue();
    }
}
