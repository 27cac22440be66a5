package se.kvittens.bench.jmh;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.runner.BenchmarkList;
import org.openjdk.jmh.runner.format.OutputFormatFactory;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Each benchmark does what its name says; JMH alone says how fast. */
class BenchmarksTest {

    private final Months months = new Months();
    private final Visits counter = new Visits();

    @BeforeEach
    void make() throws IOException {
        months.visits = 300;
        months.make();
    }

    @AfterEach
    void delete() throws IOException {
        months.delete();

        assertThat(months.scratch).doesNotExist();
    }

    @Test
    void settling_gives_the_settlement_of_the_month_and_counts_its_visits() {
        SettleBenchmark benchmark = new SettleBenchmark();
        benchmark.read(months);

        assertThat(benchmark.settle(months, counter)).isEqualTo(months.settled(months.month()));
        assertThat(counter.visits).isEqualTo(months.month().visits().size()).isPositive();
        assertThat(benchmark.settleAndRead(months, counter)).isGreaterThan(counter.visits);
    }

    @Test
    void the_files_are_split_read_and_written() throws IOException {
        FilesBenchmark benchmark = new FilesBenchmark();
        benchmark.settle(months);

        assertThat(benchmark.split(months, counter)).isPositive();
        assertThat(benchmark.read(months, counter).isWithoutFault()).isTrue();
        assertThat(Files.list(benchmark.write(months, counter))).hasSize(6);
    }

    @Test
    void jmh_finds_all_of_them() {
        var quiet = OutputFormatFactory.createFormatInstance(System.out, VerboseMode.SILENT);

        assertThat(BenchmarkList.defaultList().getAll(quiet, java.util.List.of()))
                .extracting(each -> each.getUsername())
                .map(name -> name.substring(name.indexOf(".jmh.") + 5))
                .containsExactlyInAnyOrder(
                        "SettleBenchmark.settle",
                        "SettleBenchmark.settleAndRead",
                        "FilesBenchmark.split",
                        "FilesBenchmark.read",
                        "FilesBenchmark.write");
    }
}
