package se.kvittens.domain.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** REG-18: the name of an event is that of its receipt, so that two events never share one. */
class EventIdTest {

    @Test
    void REG_18_written_as_one_it_still_says_which_gateway_it_was() {
        assertThat(new EventId("north", "a:1")).hasToString("north:a:1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new EventId("north:a", "1"))
                .withMessageContaining("north:a");
    }

    @ParameterizedTest
    @CsvSource({"' ', 1", "north, ' '"})
    void REG_18_it_needs_both(String gateway, String name) {
        assertThatIllegalArgumentException().isThrownBy(() -> new EventId(gateway, name));
    }

    @Test
    void REG_18_it_comes_by_gateway_and_then_by_name() {
        assertThat(new EventId("a", "2"))
                .isLessThan(new EventId("b", "1"))
                .isGreaterThan(new EventId("a", "1"))
                .isEqualByComparingTo(new EventId("a", "2"));
    }
}
