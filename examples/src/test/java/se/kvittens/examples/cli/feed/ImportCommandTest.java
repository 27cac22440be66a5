package se.kvittens.examples.cli.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.kvittens.examples.cli.Folders;
import se.kvittens.examples.cli.Ran;

/** {@code kvittens import}: what other systems exported becomes the month that it was made of. */
class ImportCommandTest {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final List<String> SHEETS =
            List.of("recipients.csv", "orders.csv", "absences.csv", "visits.csv", "adjustments.csv", "decisions.csv");

    @TempDir
    private Path folder;

    /** Names to ids, words to codes, two systems' ids to one, columns, encodings and times: and nothing is lost. */
    @ParameterizedTest
    @ValueSource(strings = {"haninge --month 2024-09", "haninge --month 2025-02", "huddinge --month 2024-06"})
    void SYS_1_what_the_feeds_tell_is_the_month_that_they_were_made_of(String month) throws IOException {
        generate(month, "month");
        generate(month, "feeds --feeds");

        imports("feeds", "imported").exits(0);

        for (String provider : List.of("provider-1", "provider-2")) {
            for (String sheet : SHEETS) {
                assertThat(rows(folder.resolve("imported").resolve(provider).resolve(sheet)))
                        .as("%s of %s", sheet, provider)
                        .isEqualTo(
                                rows(folder.resolve("month").resolve(provider).resolve(sheet)));
            }
        }
        assertThat(folder.resolve("imported/month.yaml")).hasSameTextualContentAs(folder.resolve("month/month.yaml"));
    }

    @Test
    void a_file_that_is_delivered_again_changes_nothing() throws IOException {
        generate("haninge --month 2024-09", "feeds --feeds");
        imports("feeds", "once").exits(0);
        Path again = folder.resolve("feeds/provider-1/phoniro-igen.csv");
        Files.copy(folder.resolve("feeds/provider-1/phoniro.csv"), again);
        deliverToo("phoniro-igen.csv");

        Ran ran = imports("feeds", "twice").exits(0);

        assertThat(ran.out()).containsPattern("changed 0, told late 0, told again [1-9]");
        assertThat(Folders.contentsOf(folder.resolve("twice"))).isEqualTo(Folders.contentsOf(folder.resolve("once")));
    }

    @Test
    void a_corrected_row_is_a_version_and_the_old_one_is_kept() throws IOException {
        generate("haninge --month 2024-09", "feeds --feeds");
        List<String> rows = Files.readAllLines(folder.resolve("feeds/provider-1/phoniro.csv"), WINDOWS);
        String corrected = rows.get(1).replace("Tagg;Tagg", "Tagg;Lås");
        assertThat(corrected).isNotEqualTo(rows.get(1));
        Files.write(folder.resolve("feeds/provider-1/phoniro-rattad.csv"), List.of(rows.get(0), corrected), WINDOWS);
        deliverToo("phoniro-rattad.csv");

        Ran ran = imports("feeds", "imported").exits(0);

        String id = corrected.substring(0, corrected.indexOf(';'));
        assertThat(ran.out()).contains("changed 1,");
        assertThat(Files.readAllLines(folder.resolve("imported/versions.csv")))
                .hasSize(3)
                .anyMatch(line -> line.contains("," + id + ",1,,") && line.contains(",NFC,"))
                .anyMatch(line -> line.contains("," + id + ",2,true,") && line.contains(",LOCK,"));
        assertThat(rows(folder.resolve("imported/provider-1/visits.csv")))
                .filteredOn(line -> line.startsWith(id + ","))
                .singleElement()
                .asString()
                .contains(",LOCK,");
    }

    @Test
    void a_bad_row_is_listed_and_copied_and_nothing_is_imported_unless_asked() throws IOException {
        generate("haninge --month 2024-09", "feeds --feeds");
        Path file = folder.resolve("feeds/provider-1/phoniro.csv");
        List<String> rows = Files.readAllLines(file, WINDOWS);
        String strange = rows.get(1).replace("Tagg;Tagg", "Tagg;Fingeravtryck");
        String nobody = rows.get(2).replaceFirst(";Besök;[^;]*;", ";Besök;Ingen, Alls;");
        rows.set(1, strange);
        rows.set(2, nobody);
        rows.add(3, "hit;kom;bara;hälften");
        Files.write(file, rows, WINDOWS);

        Ran refused = imports("feeds", "imported").isRefused();

        assertThat(refused.err())
                .contains("phoniro.csv:2: UNKNOWN_WORD", "Fingeravtryck", "phoniro.csv:3: UNKNOWN_PERSON")
                .contains("phoniro.csv:4: WRONG_FIELD_COUNT")
                .doesNotContain("Ingen, Alls");
        assertThat(Folders.namesIn(folder.resolve("imported"))).containsExactly("rejected", "rejects.csv");
        Path rejected = folder.resolve("imported/rejected/provider-1/phoniro.csv");
        assertThat(Files.readAllLines(rejected, WINDOWS)).containsExactly(rows.get(0), strange, nobody, rows.get(3));

        Ran skipped = imports("feeds", "imported --skip-rejects").exits(1);

        assertThat(skipped.out()).contains("provider-1/phoniro.csv: ", ", 2 rejected");
        assertThat(Files.readAllLines(rejected, WINDOWS)).hasSize(4);
        assertThat(folder.resolve("imported/provider-1/visits.csv")).exists();
    }

    @Test
    void the_intake_itself_is_no_place_for_the_month() throws IOException {
        generate("haninge --month 2024-09", "feeds --feeds");
        var names = Folders.namesIn(folder.resolve("feeds"));
        String manifest = Files.readString(folder.resolve("feeds/month.yaml"));

        assertThat(imports("feeds", "feeds/../feeds").isRefused().err()).contains("is the intake itself");
        assertThat(Folders.namesIn(folder.resolve("feeds"))).isEqualTo(names);
        assertThat(folder.resolve("feeds/month.yaml")).hasContent(manifest);
    }

    /** Not even with what may be skipped: a whole file would be missing. */
    @Test
    void a_file_without_one_of_its_columns_cant_be_skipped() throws IOException {
        generate("haninge --month 2024-09", "feeds --feeds");
        Path file = folder.resolve("feeds/provider-1/phoniro.csv");
        Files.writeString(file, Files.readString(file, WINDOWS).replaceFirst("Start", "Börja"), WINDOWS);

        assertThat(imports("feeds", "imported --skip-rejects").isRefused().err())
                .contains("phoniro.csv: MISSING_COLUMN", "Nothing was imported.");
        assertThat(Folders.namesIn(folder.resolve("imported"))).containsExactly("rejects.csv");
    }

    /** Mended, the copy is delivered as it is, and the month is whole. */
    @Test
    void what_was_rejected_can_be_mended_and_delivered() throws IOException {
        generate("haninge --month 2024-09", "feeds --feeds");
        imports("feeds", "whole").exits(0);
        Path file = folder.resolve("feeds/provider-1/phoniro.csv");
        List<String> rows = Files.readAllLines(file, WINDOWS);
        String sound = rows.get(1);
        rows.set(1, sound.replace("Tagg;Tagg", "Tagg;Fingeravtryck"));
        Files.write(file, rows, WINDOWS);
        imports("feeds", "part --skip-rejects").exits(1);

        Path mended = folder.resolve("feeds/provider-1/phoniro-lagad.csv");
        Files.writeString(
                mended,
                Files.readString(folder.resolve("part/rejected/provider-1/phoniro.csv"), WINDOWS)
                        .replace("Fingeravtryck", "Tagg"),
                WINDOWS);
        deliverToo("phoniro-lagad.csv");
        imports("feeds", "mended --skip-rejects").exits(1);

        assertThat(folder.resolve("mended/provider-1/visits.csv"))
                .hasSameTextualContentAs(folder.resolve("whole/provider-1/visits.csv"));
    }

    @Test
    void an_intake_whose_lists_or_profiles_are_wrong_is_refused_with_all_that_is() throws IOException {
        generate("haninge --month 2024-09", "feeds --feeds");
        Path profile = folder.resolve("feeds/profiler/phoniro.yaml");
        Files.writeString(
                profile,
                Files.readString(profile)
                        .replace("encoding: windows-1252", "encoding: ebcdic")
                        .replace("NFC: Tagg,", "TAG: Tagg,")
                        .replace("  end: [Slutdatum, Slut]\n", ""));

        assertThat(imports("feeds", "imported").isRefused().err())
                .contains("INVALID_VALUE file.encoding", "utf-8, windows-1252, iso-8859-1, utf-16")
                .contains("INVALID_VALUE columns.startBy.words.TAG", "The field columns.end is missing")
                .contains("Refused. Faults: 4");
        assertThat(folder.resolve("imported")).doesNotExist();
        assertThat(imports("nowhere", "imported").isRefused().err()).contains("month.yaml", "feeds.yaml");
    }

    private void generate(String month, String out) {
        Ran.english((Object[]) ("generate --municipality " + month + " --recipients 24 --providers 2 --seed 11 --out "
                                + folder.resolve(out.replace(" --feeds", ""))
                                + out.substring(out.replace(" --feeds", "").length()))
                        .split(" "))
                .exits(0);
    }

    private Ran imports(String intake, String out) {
        String target = out.replace(" --skip-rejects", "");
        return Ran.english((Object[]) ("import " + folder.resolve(intake) + " --out " + folder.resolve(target)
                        + out.substring(target.length()))
                .split(" "));
    }

    private void deliverToo(String name) throws IOException {
        Path feeds = folder.resolve("feeds/feeds.yaml");
        String first = "      - {file: provider-1/phoniro.csv, profile: profiler/phoniro.yaml}\n";
        Files.writeString(feeds, Files.readString(feeds).replace(first, first + first.replace("phoniro.csv", name)));
    }

    private static List<String> rows(Path file) throws IOException {
        return Files.readAllLines(file).stream().sorted().toList();
    }
}
