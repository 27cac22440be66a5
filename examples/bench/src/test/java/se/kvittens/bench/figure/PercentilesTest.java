package se.kvittens.bench.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** By the nearest rank. */
class PercentilesTest {

    @Test
    void of_a_thousand_the_tenth_from_the_top_is_the_ninety_ninth_percentile() {
        List<Long> lengths = LongStream.rangeClosed(1, 1000).boxed().collect(Collectors.toList());
        Collections.reverse(lengths);

        assertThat(Percentiles.of(lengths)).isEqualTo(new Percentiles(500, 990, 1000));
    }

    @Test
    void of_few_the_ninety_ninth_is_the_most() {
        assertThat(Percentiles.of(List.of(7L))).isEqualTo(new Percentiles(7, 7, 7));
        assertThat(Percentiles.of(List.of(3L, 1L, 2L))).isEqualTo(new Percentiles(2, 3, 3));
    }
}
