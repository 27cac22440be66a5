package se.kvittens.domain.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static se.kvittens.domain.deviation.DeviationCode.CORRECTED;
import static se.kvittens.domain.fixture.At.at;
import static se.kvittens.domain.fixture.RecipientBuilder.recipient;
import static se.kvittens.domain.fixture.VisitBuilder.visit;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.kvittens.domain.access.Role;
import se.kvittens.domain.fixture.MonthBuilder;
import se.kvittens.domain.fixture.Settled;
import se.kvittens.domain.fixture.Town;

/** REG-17: what a visit is worth that was corrected after the lock; that of November is 2024-12-04 at 16:00. */
class CorrectedVisitTest {

    @ParameterizedTest
    @CsvSource({"true, PT30M", "false, PT0S"})
    void REG_17_a_corrected_visit_is_in_time_and_approved_by_that_and_paid_as_the_book_says(
            boolean isPaid, Duration payable) {
        RegisteredVisit late =
                visit("v").registered("2024-12-20T10:00").unapproved().build();
        Registration registration = new Registration(
                late.registration().registered(),
                Optional.empty(),
                List.of(),
                Optional.of(
                        new Correction(2, Role.FEE_HANDLER, at("2024-12-20T10:00"), CorrectionCause.CAME_AFTER_LOCK)));

        Settled month = MonthBuilder.in(Town.north().correctedPayable(isPaid))
                .of(recipient("anna"))
                .with(List.of(late.with(registration)))
                .settle();

        assertThat(month.codes("v")).containsExactly(CORRECTED);
        assertThat(month.payable("v")).isEqualTo(payable);
    }
}
