package se.kvittens.files.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountedTest {

    @ParameterizedTest
    @CsvSource({"0, faults are", "1, fault is", "2, faults are", "11, faults are"})
    void one_has_words_of_its_own(int count, String words) {
        assertThat(Counted.pattern("{0} [0:fault is|faults are] told", count)).isEqualTo("{0} " + words + " told");
        assertThat(Counted.pattern("{0} [0:fault is|faults are] told", String.valueOf(count)))
                .isEqualTo("{0} " + words + " told");
    }

    @Test
    void each_choice_goes_by_its_own_count() {
        assertThat(Counted.pattern("{0} [0:fault|faults] in {1} [1:row''s $|rows]", 2, 1))
                .isEqualTo("{0} faults in {1} row''s $");
    }

    @Test
    void other_brackets_stay() {
        assertThat(Counted.pattern("[{0}] [a|b] [0] {1}", "1", "1")).isEqualTo("[{0}] [a|b] [0] {1}");
    }

    @Test
    void a_line_of_one_field_is_said_to_have_one() {
        Fault fault = new Fault(FaultKind.WRONG_FIELD_COUNT, "f.csv", 2, "", "1", "3");

        assertThat(new FaultText(Locale.ENGLISH).what(fault)).isEqualTo("The line has 1 field where the header has 3.");
    }
}
