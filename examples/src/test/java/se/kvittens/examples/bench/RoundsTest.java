package se.kvittens.examples.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class RoundsTest {

    @Test
    void each_round_runs_all_work_and_every_other_one_backwards() throws Exception {
        List<String> ran = new ArrayList<>();
        Map<String, Work> works = new LinkedHashMap<>();
        for (String name : List.of("a", "b", "c")) {
            works.put(name, () -> {
                ran.add(name);
                return 0;
            });
        }
        new Rounds<>(works).run(1, 2);

        assertThat(String.join("", ran)).isEqualTo("cba" + "abc" + "cba");
    }

    @Test
    void warming_up_does_not_count() throws Exception {
        Measured<String> measured = new Rounds<>(Map.<String, Work>of("a", () -> 0)).run(5, 2);

        assertThat(measured.costs().get("a")).hasSize(2);
    }

    /** Whoever is fast because it does something else is found out. */
    @Test
    void work_that_gives_another_sum_ends_it() {
        AtomicLong sum = new AtomicLong();
        Rounds<String> rounds = new Rounds<>(Map.of("a", sum::incrementAndGet));

        assertThatIllegalStateException().isThrownBy(() -> rounds.run(0, 2)).withMessage("a gave 1 before and 2 now.");
    }

    @Test
    void what_work_allocates_is_counted_with_it() throws Exception {
        List<Object> kept = new ArrayList<>();
        Map<String, Work> works = new LinkedHashMap<>();
        works.put("nothing", () -> 0);
        works.put("a mebibyte", () -> {
            kept.add(new byte[1 << 20]);
            return 0;
        });
        Measured<String> measured = new Rounds<>(works).run(0, 3);

        assertThat(measured.of("a mebibyte", Cost::allocated).least()).isGreaterThanOrEqualTo(1 << 20);
        assertThat(measured.of("nothing", Cost::allocated).median()).isLessThan(1 << 20);
        assertThat(kept).hasSize(3);
    }

    @Test
    void ratios_are_taken_round_by_round() {
        Measured<String> measured = new Measured<>(Map.of(
                "slow", List.of(new Cost(20, 0, 0, 0), new Cost(60, 0, 0, 0)),
                "fast", List.of(new Cost(10, 0, 0, 0), new Cost(20, 0, 0, 0))));

        assertThat(measured.ratio("slow", "fast", Cost::wall)).isEqualTo(new Spread(2, 2.5, 3));
        assertThat(measured.of("slow", Cost::wallSeconds)).isEqualTo(new Spread(2e-8, 4e-8, 6e-8));
    }
}
