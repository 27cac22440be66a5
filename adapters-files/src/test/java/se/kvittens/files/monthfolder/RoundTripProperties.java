package se.kvittens.files.monthfolder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterTry;
import net.jqwik.api.lifecycle.BeforeTry;
import se.kvittens.domain.settlement.ProviderMonth;
import se.kvittens.domain.source.CutOver;
import se.kvittens.files.monthfolder.format.WrittenTimes;

class RoundTripProperties {

    private Path root = Path.of(".");

    @BeforeTry
    void newFolder() throws IOException {
        root = Files.createTempDirectory("month");
    }

    @AfterTry
    void deleteFolder() throws IOException {
        TestFolder.delete(root);
    }

    @Property(tries = 300)
    void a_month_reads_back_as_it_was_written(@ForAll("months") ProviderMonth month) throws IOException {
        MonthFolderWriter.to(root).write(List.of(month));

        MonthFolder folder = MonthFolder.open(root, TestFolder.BOOKS).get();
        ProviderInput input = folder.providers().get(0).read();

        assertThat(input.rejects()).isEmpty();
        assertThat(input.month()).isEqualTo(month);
        assertThat(folder.prices().isExample()).isTrue();
    }

    @Property(tries = 20)
    void several_providers_have_a_folder_each(@ForAll("months") ProviderMonth month) throws IOException {
        List<ProviderMonth> months = List.of(named("Norra", month), named("Södra", month));

        MonthFolderWriter.to(root).write(months);

        assertThat(MonthFolder.open(root, TestFolder.BOOKS).get().providers())
                .extracting(provider -> provider.read().month())
                .isEqualTo(months);
    }

    @Property(tries = 20)
    void the_same_month_is_written_as_the_same_bytes(@ForAll("months") ProviderMonth month) throws IOException {
        MonthFolderWriter.to(root).write(List.of(month));
        String first = MonthFolder.open(root, TestFolder.BOOKS)
                .get()
                .providers()
                .get(0)
                .read()
                .inputHash();

        MonthFolderWriter.to(root).write(List.of(month));

        assertThat(MonthFolder.open(root, TestFolder.BOOKS)
                        .get()
                        .providers()
                        .get(0)
                        .read()
                        .inputHash())
                .isEqualTo(first);
    }

    @Example
    void the_offset_stands_only_where_the_clock_shows_a_time_twice() {
        assertThat(new WrittenTimes().textOf(Instant.parse("2024-10-27T00:30:00Z")))
                .isEqualTo("2024-10-27T02:30+02:00");
        assertThat(new WrittenTimes().textOf(Instant.parse("2024-10-27T01:30:00Z")))
                .isEqualTo("2024-10-27T02:30+01:00");
        assertThat(new WrittenTimes().textOf(Instant.parse("2024-10-27T02:00:00Z")))
                .isEqualTo("2024-10-27T03:00");
        assertThat(new WrittenTimes().textOf(Instant.parse("2024-10-26T23:59:59Z")))
                .isEqualTo("2024-10-27T01:59:59");
    }

    @Example
    void what_the_files_cant_say_is_not_written() {
        assertThatThrownBy(() -> new WrittenTimes().textOf(Instant.ofEpochSecond(0, 1)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> MonthFolderWriter.to(root).write(List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Provide
    Arbitrary<ProviderMonth> months() {
        return Months.any();
    }

    private static ProviderMonth named(String name, ProviderMonth month) {
        return new ProviderMonth(
                month.municipality(),
                month.month(),
                new CutOver.GoLive(name, Optional.empty()),
                month.publishedLocks(),
                month.prices(),
                month.recipients(),
                month.visits());
    }
}
