package se.kvittens.files.rulecase;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.kvittens.files.rulecase.CaseCheck.Mismatch;

class CaseCheckTest {

    private static final CaseOutcome OUTCOME = new CaseOutcome(Map.of(
            "lock", "2024-12-04T16:00:00",
            "visits", Map.of("v.1", Map.of("payable", "PT1H30M", "deviations", List.of("ADJUSTED", "FOREIGN_TAG"))),
            "total", "400.00"));

    @ParameterizedTest
    @CsvSource({
        "total, 400.00",
        "total, 400",
        "total, 400.0",
        "lock, 2024-12-04T16:00:00",
        "lock, 2024-12-04T16:00",
    })
    void a_value_may_be_written_otherwise(String name, String value) {
        assertThat(mismatches(List.of(name), value)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"PT1H30M", "PT90M", "PT5400S"})
    void a_length_may_be_written_otherwise(String value) {
        assertThat(mismatches(List.of("visits", "v.1", "payable"), value)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "total, 400.01",
        "total, four hundred",
        "lock, 2024-12-04T16:00:01",
        "lock, 4 December",
        "lock, PT1H",
    })
    void another_value_is_a_mismatch(String name, String value) {
        assertThat(mismatches(List.of(name), value)).hasSize(1);
    }

    @Test
    void a_mismatch_names_the_path_both_values_and_the_line() {
        assertThat(mismatches(List.of("visits", "v.1", "payable"), "PT1H"))
                .containsExactly(new Mismatch("visits.v.1.payable", "PT1H", "PT1H30M", 7));
    }

    @Test
    void what_the_outcome_lacks_is_a_mismatch() {
        assertThat(mismatches(List.of("visits", "v2", "payable"), "PT0S"))
                .containsExactly(new Mismatch("visits.v2.payable", "PT0S", "–", 7));
    }

    @Test
    void deviations_are_compared_whole() {
        List<String> path = List.of("visits", "v.1", "deviations");

        assertThat(mismatches(path, "ADJUSTED", "FOREIGN_TAG")).isEmpty();
        assertThat(mismatches(path, "ADJUSTED")).hasSize(1);
        assertThat(mismatches(path)).hasSize(1);
        assertThat(mismatches(path, "ADJUSTED", "ADJUSTED", "FOREIGN_TAG")).hasSize(1);
        assertThat(mismatches(path, "ADJUSTED", "RETIRED_TAG")).hasSize(1);
    }

    @Test
    void a_refusal_that_nobody_expects_is_a_mismatch() {
        CaseOutcome refused = CaseOutcome.error("MISSING_PRICE The price list has no price.");

        assertThat(CaseCheck.mismatches(List.of(), refused))
                .containsExactly(new Mismatch("error", "", "MISSING_PRICE The price list has no price.", 0));
        assertThat(CaseCheck.mismatches(List.of(expected(List.of("error"), "MISSING_PRICE")), refused))
                .isEmpty();
        assertThat(CaseCheck.mismatches(List.of(expected(List.of("error"), "MISSING")), refused))
                .hasSize(1);
    }

    @Test
    void a_settlement_where_a_refusal_is_expected_is_a_mismatch() {
        assertThat(mismatches(List.of("error"), "MISSING_PRICE"))
                .containsExactly(new Mismatch("error", "MISSING_PRICE", "–", 7));
    }

    private static List<Mismatch> mismatches(List<String> path, String... values) {
        return CaseCheck.mismatches(List.of(expected(path, values)), OUTCOME);
    }

    private static Expectation expected(List<String> path, String... values) {
        return new Expectation(path, List.of(values), 7);
    }
}
