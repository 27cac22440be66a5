package se.kvittens.rest.deviations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.kvittens.domain.deviation.DeviationCode;
import se.kvittens.domain.rule.Words;
import se.kvittens.rest.contract.Contract;
import se.kvittens.rest.contract.Operation;

class MendingTest {

    @ParameterizedTest
    @EnumSource(DeviationCode.class)
    void each_deviation_has_advice_in_both_languages_and_operations_of_the_contract(DeviationCode code) {
        Words advice = Mending.advice(code, false);

        assertThat(advice.english()).isNotBlank();
        assertThat(advice.swedish()).isNotBlank().isNotEqualTo(advice.english());
        assertThat(Contract.bundled().operations().stream().map(Operation::id)).containsAll(Mending.operations(code));
    }

    @ParameterizedTest
    @EnumSource(DeviationCode.class)
    void REG_17_what_could_have_been_put_right_is_corrected_after_the_lock(DeviationCode code) {
        List<String> operations = Mending.operations(code);

        assertThat(Mending.advice(code, true).equals(Mending.advice(code, false)))
                .isEqualTo(operations.isEmpty());
    }
}
