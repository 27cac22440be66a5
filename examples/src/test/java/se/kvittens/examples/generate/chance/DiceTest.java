package se.kvittens.examples.generate.chance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class DiceTest {

    /** The first numbers of the published SplitMix64 from the seed 1234567: 6457827717110365317 and so on. */
    @Test
    void it_is_the_published_generator() {
        Dice dice = new Dice(1_234_567);

        assertThat(IntStream.range(0, 5).map(i -> dice.below(1000))).containsExactly(317, 973, 423, 431, 821);
    }

    @Test
    void dice_of_a_matter_fall_alike_however_often_others_were_thrown() {
        Dice dice = new Dice(5);
        int first = dice.of(3).below(1_000_000);
        dice.below(6);

        assertThat(dice.of(3).below(1_000_000)).isEqualTo(first);
        assertThat(dice.of(4).below(1_000_000)).isNotEqualTo(first);
        assertThat(new Dice(6).of(3).below(1_000_000)).isNotEqualTo(first);
    }

    @Test
    void a_rate_is_so_often_in_ten_thousand() {
        Dice dice = new Dice(1);
        long happened = LongStream.range(0, 1_000_000)
                .filter(i -> dice.happens(Rate.TECHNICAL_FAULT))
                .count();

        assertThat(happened).isBetween(17_500L, 18_500L);
    }

    @Test
    void steps_are_drawn_by_their_weights() {
        Weights weights = new Weights(10, 5, 1, 0, 3);
        Dice dice = new Dice(1);
        List<Integer> drawn =
                IntStream.range(0, 40_000).mapToObj(i -> weights.draw(dice)).toList();

        assertThat(drawn).allMatch(each -> (each >= 10 && each < 15) || (each >= 20 && each < 25));
        assertThat(drawn.stream().filter(each -> each < 15).count()).isBetween(9_500L, 10_500L);
    }

    /** So that with whatever seed a demo of 300 recipients has them all. */
    @Test
    void what_is_spread_comes_about_among_few_and_as_often_as_it_should() {
        for (Spread spread : Spread.values()) {
            assertThat(LongStream.range(0, Rate.OF)
                            .filter(number -> spread.happensTo(number, Rate.LEAVES))
                            .count())
                    .as(spread.name())
                    .isEqualTo(Rate.LEAVES.times());
            for (long from = 0; from < Rate.OF; from += 7) {
                assertThat(LongStream.range(from, from + 300).anyMatch(n -> spread.happensTo(n, Rate.LEAVES)))
                        .as("%s from %s", spread, from)
                        .isTrue();
            }
        }
    }
}
