package se.kvittens.files.monthfolder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterTry;
import net.jqwik.api.lifecycle.BeforeTry;
import se.kvittens.domain.compensation.RecipientFile;
import se.kvittens.domain.identity.VisitId;
import se.kvittens.domain.settlement.ProviderMonth;
import se.kvittens.domain.source.CutOver;
import se.kvittens.domain.time.CareZone;
import se.kvittens.domain.visit.RegisteredVisit;
import se.kvittens.files.monthfolder.format.WrittenTimes;

/** A month folder that is written part by part. */
class StreamedMonthProperties {

    /** None until a property makes it: the working folder would be removed with all that is in it. */
    private Path root = Path.of("not-made");

    @BeforeTry
    void makeFolder() throws IOException {
        root = Files.createTempDirectory("month");
    }

    @AfterTry
    void deleteFolder() throws IOException {
        TestFolder.delete(root);
    }

    /** One recipient at a time, and then one visit at a time, in both systems where both hold it. */
    @Property(tries = 50)
    void what_is_added_part_by_part_reads_back_as_the_whole(@ForAll("months") ProviderMonth month) throws IOException {
        MonthSheets sheets = MonthFolderWriter.to(root).open(MonthHead.of(month), true);
        try (ProviderSheets provider = sheets.next(month.provider())) {
            for (RecipientFile file : month.recipients()) {
                provider.add(List.of(file), List.of());
            }
            for (List<RegisteredVisit> copies : copiesOf(month).values()) {
                provider.add(List.of(), copies);
            }
        }
        sheets.close();

        ProviderInput input = MonthFolder.open(root, TestFolder.BOOKS)
                .get()
                .providers()
                .get(0)
                .read();
        assertThat(input.rejects()).isEmpty();
        assertThat(input.month().recipients()).isEqualTo(month.recipients());
        assertThat(input.month().visits()).containsExactlyInAnyOrderElementsOf(month.visits());
    }

    @Property(tries = 1)
    void a_thousand_providers_stand_in_the_manifest_in_their_order(@ForAll("months") ProviderMonth month)
            throws IOException {
        MonthSheets sheets = MonthFolderWriter.to(root).open(MonthHead.of(month), false);
        List<CutOver.GoLive> providers = new ArrayList<>();
        for (int i = 0; i < 1000; i++) {
            CutOver.GoLive provider = new CutOver.GoLive(
                    "Utförare: nr " + i, i % 7 == 0 ? Optional.of(LocalDate.of(2024, 9, 17)) : Optional.empty());
            providers.add(provider);
            sheets.next(provider).close();
        }
        sheets.close();

        MonthFolder folder = MonthFolder.open(root, TestFolder.BOOKS).get();
        assertThat(folder.manifest().providers())
                .extracting(each -> new CutOver.GoLive(each.name(), each.goLive()))
                .isEqualTo(providers);
        assertThat(folder.manifest().providers().get(999).folder()).isEqualTo("provider-1000");
        assertThat(folder.prices().isExample()).isTrue();
    }

    @Property(tries = 1)
    void there_is_no_second_provider_where_there_was_to_be_one(@ForAll("months") ProviderMonth month)
            throws IOException {
        MonthSheets sheets = MonthFolderWriter.to(root).open(MonthHead.of(month), true);
        sheets.next(month.provider()).close();

        assertThatThrownBy(() -> sheets.next(new CutOver.GoLive("Södra", Optional.empty())))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("Södra");
    }

    /** Any time is written as the zone's own rules say, before and after the clock changes and from one hour to another. */
    @Example
    void times_are_local_on_both_sides_of_every_hour() {
        WrittenTimes times = new WrittenTimes();
        Instant from = Instant.parse("2024-03-30T21:00:00Z");
        for (int year = 0; year < 3; year++) {
            for (int minute = -1; minute < 60 * 24 * 2; minute += 29) {
                Instant at = from.plusSeconds(60L * minute + 31_536_000L * year);
                assertThat(times.textOf(at)).startsWith(CareZone.localTimeOf(at).toString());
            }
        }
        assertThat(times.textOf(Instant.parse("1969-12-31T22:59:59Z"))).isEqualTo("1969-12-31T23:59:59");
        assertThat(times.textOf(Instant.EPOCH)).isEqualTo("1970-01-01T01:00");
    }

    private static Map<VisitId, List<RegisteredVisit>> copiesOf(ProviderMonth month) {
        Map<VisitId, List<RegisteredVisit>> copies = new LinkedHashMap<>();
        month.visits()
                .forEach(visit -> copies.computeIfAbsent(visit.id(), none -> new ArrayList<>())
                        .add(visit));
        return copies;
    }

    @Provide
    Arbitrary<ProviderMonth> months() {
        return Months.any();
    }
}
