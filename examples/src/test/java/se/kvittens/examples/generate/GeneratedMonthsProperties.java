package se.kvittens.examples.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.lifecycle.AfterProperty;
import net.jqwik.api.lifecycle.BeforeProperty;
import se.kvittens.domain.settlement.ProviderMonth;
import se.kvittens.files.monthfolder.MonthFolder;
import se.kvittens.files.monthfolder.ProviderFolder;
import se.kvittens.files.monthfolder.ProviderInput;

/** What holds of generated months with whatever seed, in the periods of all four rule books. */
class GeneratedMonthsProperties {

    /** None until a property makes it: the working folder would be removed with all that is in it. */
    private Path root = Path.of("not-made");

    private int folders;

    @BeforeProperty
    void makeFolder() throws IOException {
        root = Files.createTempDirectory("generated");
    }

    @AfterProperty
    void removeFolder() throws IOException {
        try (Stream<Path> found = Files.walk(root)) {
            for (Path each : found.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }

    /** A municipality and a month. */
    record Where(String municipality, YearMonth month) {

        static Where of(String text) {
            String[] words = text.split(" ");
            return new Where(words[0], YearMonth.parse(words[1]));
        }
    }

    @Provide
    Arbitrary<Where> months() {
        return Arbitraries.of(
                        "haninge 2020-02",
                        "haninge 2024-09",
                        "haninge 2024-10",
                        "haninge 2024-12",
                        "haninge 2025-03",
                        "huddinge 2023-03",
                        "huddinge 2024-12")
                .map(Where::of);
    }

    @Property(tries = 40)
    void what_is_streamed_reads_back_without_a_reject_as_the_months_in_memory(
            @ForAll("months") Where where,
            @ForAll long seed,
            @ForAll @LongRange(min = 3, max = 60) long recipients,
            @ForAll @IntRange(min = 1, max = 3) int providers) {
        GeneratedMonths months =
                Settled.months(where.municipality, where.month, new GeneratedMonths.Size(recipients, providers), seed);
        Path folder = write(months);

        List<ProviderMonth> read = new ArrayList<>();
        for (ProviderFolder provider :
                MonthFolder.open(folder, Settled.BOOKS).get().providers()) {
            ProviderInput input = provider.read();
            assertThat(input.rejects()).isEmpty();
            read.add(input.month());
        }
        assertThat(read.equals(StreamSupport.stream(months.spliterator(), false).toList()))
                .isTrue();
    }

    @Property(tries = 40)
    void every_month_settles(@ForAll("months") Where where, @ForAll long seed) {
        Settled settled =
                Settled.of(Settled.months(where.municipality, where.month, new GeneratedMonths.Size(20, 1), seed));

        assertThat(settled.visits).isPositive();
        assertThat(settled.executed).isPositive();
    }

    @Property(tries = 15)
    void the_same_seed_gives_the_same_bytes(@ForAll("months") Where where, @ForAll long seed) throws IOException {
        GeneratedMonths.Size size = new GeneratedMonths.Size(25, 2);
        Path one = write(Settled.months(where.municipality, where.month, size, seed));
        Path other = write(Settled.months(where.municipality, where.month, size, seed));

        assertThat(Written.textOf(one).equals(Written.textOf(other))).isTrue();
    }

    private Path write(GeneratedMonths months) {
        folders++;
        Path folder = root.resolve("month-" + folders);
        try {
            months.writeTo(Files.createDirectory(folder), (done, visits) -> {});
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        return folder;
    }
}
