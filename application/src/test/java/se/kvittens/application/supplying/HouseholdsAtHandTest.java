package se.kvittens.application.supplying;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import se.kvittens.domain.identity.ProviderId;
import se.kvittens.domain.identity.RecipientId;

/** In October anna lives with bo, in December with cilla, and of November nothing is at hand. */
class HouseholdsAtHandTest {

    private static final ProviderId NORTH = new ProviderId("North");
    private static final ProviderId SOUTH = new ProviderId("South");
    private static final YearMonth OCTOBER = YearMonth.of(2024, 10);
    private static final YearMonth DECEMBER = YearMonth.of(2024, 12);

    private final MemoryMonths months = new MemoryMonths(NORTH, SOUTH)
            .put(SuppliedMonths.together(NORTH, OCTOBER, "anna", "bo"))
            .put(SuppliedMonths.together(NORTH, DECEMBER, "anna", "cilla"));
    private final HouseholdsAtHand households = new HouseholdsAtHand(months);

    @ParameterizedTest
    @CsvSource({
        "2024-10, bo",
        "2024-12, cilla",
        "2024-11, bo", // the nearest before it, though the one after it is as near
        "2025-01, cilla",
        "2024-09, bo", // none before it: the nearest after it
        "2020-01, bo",
    })
    void the_month_itself_counts_else_the_nearest_before_it_else_the_nearest_after_it(YearMonth month, String with) {
        assertThat(live(month, NORTH, "anna", with)).isTrue();
        assertThat(live(month, NORTH, with, "anna")).isTrue();
        assertThat(live(month, NORTH, "anna", with.equals("bo") ? "cilla" : "bo"))
                .isFalse();
        assertThat(live(month, NORTH, "bo", "cilla")).isFalse();
    }

    @Test
    void where_no_month_is_at_hand_nobody_lives_together() {
        assertThat(live(OCTOBER, SOUTH, "anna", "bo")).isFalse();
        assertThat(live(OCTOBER, new ProviderId("West"), "anna", "bo")).isFalse();
    }

    @ParameterizedTest
    @EnumSource(
            value = SupplyFault.class,
            names = {"TWICE", "NOT_IN_ORDER"})
    void a_month_that_somebody_must_mend_is_passed_over(SupplyFault why) {
        months.fail(NORTH, DECEMBER, why);

        assertThat(live(DECEMBER, NORTH, "anna", "bo")).isTrue();
        months.fail(NORTH, OCTOBER, why);
        assertThat(live(DECEMBER, NORTH, "anna", "bo")).isFalse();
    }

    @ParameterizedTest
    @EnumSource(
            value = SupplyFault.class,
            names = {"CHANGING", "UNREACHABLE"})
    void what_passes_by_itself_is_a_fault_and_no_answer(SupplyFault why) {
        months.fail(NORTH, DECEMBER, why);

        assertThat(households.in(DECEMBER, NORTH).getLeft()).isEqualTo(why);
        assertThat(live(OCTOBER, NORTH, "anna", "bo")).isTrue();
    }

    private boolean live(YearMonth month, ProviderId provider, String one, String other) {
        return households.in(month, provider).get().live(new RecipientId(one), new RecipientId(other));
    }
}
