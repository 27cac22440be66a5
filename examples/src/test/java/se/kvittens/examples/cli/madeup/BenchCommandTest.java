package se.kvittens.examples.cli.madeup;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.kvittens.examples.bench.Figure;
import se.kvittens.examples.cli.Ran;
import se.kvittens.examples.cli.TestMonth;

/** {@code kvittens bench}: that it measures and tells; how much it measures is nothing for a test. */
class BenchCommandTest {

    @TempDir
    private Path folder;

    @Test
    void a_folder_is_measured_and_every_figure_told() {
        new TestMonth(folder);
        Ran ran = Ran.english("bench", folder, "--rounds", 2, "--warm-up", 0).exits(0);

        assertThat(ran.out())
                .contains("3 visits of 2 providers", "2 rounds after 0 to warm up")
                .contains("least      median        most", "CSV to basis, times only splitting");
        assertThat(ran.outLines())
                .filteredOn(line -> line.matches(".* {2,}[-\\d.]+ +[-\\d.]+ +[-\\d.]+"))
                .hasSameSizeAs(Figure.values());
        assertThat(ran.err()).isEmpty();
    }

    @Test
    void swedish_is_spoken() {
        new TestMonth(folder);

        assertThat(Ran.swedish("bench", folder, "--rounds", 1, "--warm-up", 0)
                        .exits(0)
                        .out())
                .contains("3 besök hos 2 utförare", "minst      median        mest");
    }

    @Test
    void figures_come_as_json() throws IOException {
        new TestMonth(folder);
        Ran ran = Ran.english("bench", folder, "--rounds", 2, "--warm-up", 0, "--threads", 2, "--json")
                .exits(0);

        JsonNode fields = new ObjectMapper().readTree(ran.out());
        assertThat(fields.get("visits").asInt()).isEqualTo(3);
        assertThat(fields.get("threads").asInt()).isEqualTo(2);
        for (Figure figure : Figure.values()) {
            JsonNode spread = fields.get(figure.name().toLowerCase(Locale.ROOT));
            assertThat(spread.get("median").isNumber()).as(figure.name()).isTrue();
        }
        assertThat(fields.get("rules_rate").get("least").asDouble())
                .isLessThanOrEqualTo(fields.get("rules_rate").get("most").asDouble())
                .isPositive();
    }

    @Test
    void without_a_folder_a_month_is_made_and_taken_away() throws IOException {
        Ran ran = Ran.english("bench", "--visits", 300, "--providers", 2, "--rounds", 1, "--warm-up", 0)
                .exits(0);

        assertThat(ran.out()).contains(" visits of 2 providers");
    }

    @Test
    void a_folder_with_faults_is_refused_as_settling_refuses_it() {
        new TestMonth(folder).with(TestMonth.NORRA_VISITS, "id\nv1\n");
        Ran ran = Ran.english("bench", folder, "--rounds", 1).isRefused();

        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).contains("MISSING_FIELD");
    }

    @Test
    void a_folder_that_is_none_is_refused() {
        assertThat(Ran.english("bench", folder.resolve("nowhere")).isRefused().err())
                .contains("MISSING_FILE", "month.yaml");
    }

    @ParameterizedTest
    @CsvSource({"--rounds,0", "--warm-up,-1", "--threads,0", "--visits,19", "--providers,0"})
    void numbers_that_make_no_bench_are_refused(String option, int number) {
        assertThat(Ran.english("bench", option, number).isRefused().err()).contains("at least one");
    }
}
