package se.kvittens.files.monthfolder;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.kvittens.files.monthfolder.manifest.Manifest;

class MonthFolderTest {

    @TempDir
    Path root;

    private TestFolder folder;

    @BeforeEach
    void soundFolder() {
        folder = new TestFolder(root);
    }

    @Test
    void the_manifest_says_month_locks_and_providers() {
        folder.with("month.yaml", """
            format: 1
            municipality: haninge
            month: 2024-10
            priceList: sub/list.yaml
            lockDates: {2024-10: 2024-11-06T16:00}
            providers:
              - {name: Norra, folder: norra, goLive: 2024-09-23}
              - {name: Södra, folder: södra}
            """);
        folder.with("sub/list.yaml", "{municipality: haninge, inForceFrom: 2024-10-01, prices: {HOME_CARE: 1.00}}");

        MonthFolder opened = MonthFolder.open(root, TestFolder.BOOKS).get();

        assertThat(opened.manifest().month()).isEqualTo(YearMonth.of(2024, 10));
        assertThat(opened.manifest()
                        .lockDates()
                        .of(YearMonth.of(2024, 10))
                        .orElseThrow()
                        .instant())
                .isEqualTo(Instant.parse("2024-11-06T15:00:00Z"));
        assertThat(opened.manifest().providers())
                .containsExactly(
                        new Manifest.Provider("Norra", "norra", Optional.of(LocalDate.of(2024, 9, 23))),
                        new Manifest.Provider("Södra", "södra", Optional.empty()));
        assertThat(opened.providers())
                .extracting(ProviderFolder::path)
                .containsExactly(root.resolve("norra"), root.resolve("södra"));
        assertThat(opened.prices().isExample()).isFalse();
    }

    @Test
    void everything_wrong_with_the_manifest_is_found_at_once() {
        folder.with("month.yaml", """
            format: 2
            municipality: ""
            month: oktober
            priceList: ../prices.yaml
            lockDates: {oktober: 16.00}
            colour: blue
            providers:
              - {name: Norra}
              - {name: Norra, folder: ./}
              - {name: 19121212-1212, folder: /tmp, goLive: "?"}
            """);

        assertThat(folder.openingFaults())
                .containsExactlyInAnyOrder(
                        "INVALID_VALUE month.yaml:1 format",
                        "MISSING_FIELD month.yaml:2 municipality",
                        "INVALID_VALUE month.yaml:3 month",
                        "INVALID_VALUE month.yaml:4 priceList",
                        "INVALID_VALUE month.yaml:5 lockDates.oktober",
                        "DECIMAL_HOURS month.yaml:5 lockDates.oktober",
                        "UNKNOWN_FIELD month.yaml:6 colour",
                        "DUPLICATE_ID month.yaml:9 providers[1].name",
                        "DUPLICATE_ID month.yaml:9 providers[1].folder",
                        "PERSONAL_NUMBER month.yaml:10 providers[2].name",
                        "INVALID_VALUE month.yaml:10 providers[2].folder",
                        "MALFORMED_DATE month.yaml:10 providers[2].goLive",
                        "DUPLICATE_ID month.yaml:10 providers[2].folder");
    }

    @Test
    void a_folder_without_a_manifest_is_none() {
        assertThat(folder.without("month.yaml").openingFaults()).containsExactly("MISSING_FILE month.yaml:0");
    }

    @Test
    void a_manifest_without_providers_is_none() {
        folder.with("month.yaml", "{format: 1, municipality: haninge, month: 2024-10, providers: []}");

        assertThat(folder.openingFaults()).containsExactly("MISSING_FIELD month.yaml:1 providers");
    }

    @Test
    void a_month_before_the_first_rule_book_is_refused() {
        folder.with("month.yaml", "{format: 1, municipality: haninge, month: 2009-10, providers: [{name: a}]}");

        assertThat(folder.openingFaults())
                .containsExactlyInAnyOrder(
                        "NO_RULE_BOOK month.yaml:0 municipality", "INVALID_VALUE prices.yaml:0 inForceFrom");
    }

    @Test
    void a_price_list_is_there_and_is_the_municipalitys_and_the_months() {
        folder.with("prices.yaml", "{municipality: huddinge, inForceFrom: 2024-10-02, prices: {}}");

        assertThat(folder.openingFaults())
                .containsExactly("INVALID_VALUE prices.yaml:0 municipality", "INVALID_VALUE prices.yaml:0 inForceFrom");
        assertThat(folder.without("prices.yaml").openingFaults()).containsExactly("MISSING_FILE prices.yaml:0");
    }

    @Test
    void a_provider_without_files_is_said_to_lack_them_and_the_others_are_read() {
        folder.with("month.yaml", """
            {format: 1, municipality: haninge, month: 2024-10,
             providers: [{name: none, folder: none}, {name: here}]}
            """);

        List<ProviderInput> inputs = MonthFolder.open(root, TestFolder.BOOKS).get().providers().stream()
                .map(ProviderFolder::read)
                .toList();

        assertThat(inputs.get(0).rejects()).hasSize(2).allMatch(fault -> fault.line() == 0);
        assertThat(inputs.get(0).month().visits()).isEmpty();
        assertThat(inputs.get(1).isWithoutFault()).isTrue();
        assertThat(inputs.get(1).month().visits()).hasSize(1);
    }

    /** Every message about a file in it would show the folder's name. */
    @Test
    void a_folder_whose_name_holds_a_personal_number_or_a_line_end_is_refused() {
        folder.with("month.yaml", """
            {format: 1, municipality: haninge, month: 2024-10, priceList: "121212-1212.yaml",
             providers: [{name: a, folder: "of 19121212-1212"}, {name: b, folder: "x\\u0085y"}, {name: c, folder: "x\\ny"}]}
            """);

        assertThat(folder.openingFaults())
                .containsExactly(
                        "PERSONAL_NUMBER month.yaml:1 priceList",
                        "PERSONAL_NUMBER month.yaml:2 providers[0].folder",
                        "INVALID_VALUE month.yaml:2 providers[1].folder",
                        "DUPLICATE_ID month.yaml:2 providers[1].folder",
                        "INVALID_VALUE month.yaml:2 providers[2].folder",
                        "DUPLICATE_ID month.yaml:2 providers[2].folder");
    }
}
