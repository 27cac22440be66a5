package se.kvittens.examples.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

class SpreadTest {

    @Test
    void the_middle_of_an_odd_number_is_one_of_them() {
        assertThat(Spread.of(DoubleStream.of(7, 1, 3))).isEqualTo(new Spread(1, 3, 7));
    }

    @Test
    void the_middle_of_an_even_number_lies_between_two() {
        assertThat(Spread.of(DoubleStream.of(7, 1, 3, 4))).isEqualTo(new Spread(1, 3.5, 7));
    }

    @Test
    void there_is_no_spread_of_nothing() {
        assertThatIllegalArgumentException().isThrownBy(() -> Spread.of(DoubleStream.empty()));
    }

    @Test
    void columns_show_the_digits_that_matter() {
        assertThat(new Spread(0.99949, 1, 9.999).columns()).isEqualTo("       0.999        1.00       10.00");
        assertThat(new Spread(10, 99.94, 1_234_567.8).columns()).isEqualTo("        10.0        99.9     1234568");
    }
}
