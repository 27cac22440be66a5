package se.kvittens.files.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.kvittens.files.fault.Fault;
import se.kvittens.files.fault.FaultKind;
import se.kvittens.files.fault.Faults;
import se.kvittens.files.records.TableShape;

/** What a profile says, and each thing that can be wrong with one. */
class ProfileFileTest {

    private static final ProfileFile<AnyField> FILE = new ProfileFile<>("anything", AnyField.class);

    /** Line by line, so that a test can change one. */
    private static final String SOUND = """
            format: 1
            of: anything
            file:
              type: csv
              encoding: windows-1252
              separator: ";"
              headerLine: 3
            times:
              date: [dd.MM.yyyy, yyyyMMdd]
              time: H.mm
              moment: dd.MM.yyyy HH:mm
            columns:
              id: Nr
              who: [Förnamn, Efternamn]
              day: Dag
              beginsAt: [Datum, Kl]
              endsAt: Slut
              took: {columns: Tid, unit: CLOCK}
              how: {columns: Sätt, words: {BY_HAND: [Manuell, hand], BY_TAG: Tagg}, empty: BY_TAG}
              isSo: {columns: Ja, words: {"true": J, "false": N}}
              codes: {columns: Insats, words: {WASH: [Dusch, Tvätt], FOOD: Mat}, separator: "+"}
              times: Antal
              said: Anm
            """;

    private static final String LEAST = "format: 1\nof: anything\ncolumns: {beginsAt: Start}\n";

    private final Faults faults = new Faults();

    @Test
    void a_whole_profile_is_read() {
        Profile<AnyField> profile = read(SOUND).orElseThrow(() -> new AssertionError(faults.all()));

        assertThat(profile.name()).isEqualTo("p.yaml");
        assertThat(profile.shape())
                .isEqualTo(new TableShape(new TableShape.Csv(Charset.forName("windows-1252"), ';'), 3));
        assertThat(profile.times())
                .isEqualTo(
                        new TimeForms(List.of("dd.MM.yyyy", "yyyyMMdd"), List.of("H.mm"), List.of("dd.MM.yyyy HH:mm")));
        assertThat(profile.columns()).hasSize(11);
        assertThat(profile.columns().get(AnyField.WHO).headers()).containsExactly("Förnamn", "Efternamn");
        assertThat(profile.columns().get(AnyField.TOOK).unit()).contains(LengthUnit.CLOCK);
        Mapping how = profile.columns().get(AnyField.HOW);
        assertThat(how.words()).isEqualTo(Map.of("manuell", "BY_HAND", "hand", "BY_HAND", "tagg", "BY_TAG"));
        assertThat(how.empty()).contains("BY_TAG");
        assertThat(how.meaningOf(" MANUELL ")).contains("BY_HAND");
        assertThat(how.meaningOf("lås")).isEmpty();
        assertThat(profile.columns().get(AnyField.CODES).separator()).isEqualTo("+");
    }

    @Test
    void the_least_profile_has_the_usual_forms() {
        Profile<AnyField> profile = read(LEAST).orElseThrow();

        assertThat(profile.shape()).isEqualTo(TableShape.USUAL);
        assertThat(profile.times()).isEqualTo(TimeForms.USUAL);
        assertThat(profile.columns()).containsOnlyKeys(AnyField.BEGINS_AT);
        assertThat(profile.has(AnyField.ID)).isFalse();
        assertThat(profile.of(AnyField.ID)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"utf-8, UTF-8", "windows-1252, windows-1252", "iso-8859-1, ISO-8859-1", "utf-16, UTF-16"})
    void four_encodings_are_known(String name, Charset charset) {
        assertThat(read(SOUND.replace("windows-1252", name))
                        .orElseThrow()
                        .shape()
                        .layout())
                .isEqualTo(new TableShape.Csv(charset, ';'));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {"','! ,", "';'! ;", "'|'! |", "tab! '\t'"})
    void four_separators_are_known(String said, char separator) {
        String text = SOUND.replace("separator: \";\"", "separator: \"" + said.replace("'", "") + "\"");

        assertThat(read(text).orElseThrow().shape().layout())
                .isEqualTo(new TableShape.Csv(Charset.forName("windows-1252"), separator));
    }

    @Test
    void a_workbook_has_a_sheet_and_neither_encoding_nor_separator() {
        String file = "file: {type: xlsx, sheet: Besök, headerLine: 2}\n";

        assertThat(read(LEAST + file).orElseThrow().shape())
                .isEqualTo(new TableShape(new TableShape.Xlsx(Optional.of("Besök")), 2));
        assertThat(read(LEAST + "file: {type: xlsx, separator: \";\"}\n")).isEmpty();
        assertThat(faults.all())
                .extracting(Fault::kind, Fault::field)
                .containsExactly(tuple(FaultKind.UNKNOWN_FIELD, "file.separator"));
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(
            delimiter = '!',
            quoteCharacter = '`',
            value = {
                "format: 1                      ! format: 2                      ! INVALID_VALUE 1 format",
                "format: 1                      ! colour: red                    ! MISSING_FIELD 1 format; UNKNOWN_FIELD 1 colour",
                "of: anything                   ! of: visits                     ! INVALID_VALUE 2 of",
                "type: csv                      ! type: ods                      ! INVALID_VALUE 4 file.type",
                "encoding: windows-1252         ! encoding: ebcdic               ! INVALID_VALUE 5 file.encoding",
                "encoding: windows-1252         ! encoding: UTF-8                ! INVALID_VALUE 5 file.encoding",
                "separator: \";\"               ! separator: \";;\"              ! INVALID_VALUE 6 file.separator",
                "separator: \";\"               ! separator: x                   ! INVALID_VALUE 6 file.separator",
                "headerLine: 3                  ! headerLine: 0                  ! INVALID_VALUE 7 file.headerLine",
                "headerLine: 3                  ! headerLine: 1001               ! INVALID_VALUE 7 file.headerLine",
                "[dd.MM.yyyy, yyyyMMdd]         ! [dd.MM.yyyy, dd.mm.yyyy]       ! INVALID_VALUE 9 times.date[1]",
                "[dd.MM.yyyy, yyyyMMdd]         ! []                             ! MISSING_FIELD 9 times.date",
                "time: H.mm                     ! time: \"H:mm 'o\"              ! INVALID_VALUE 10 times.time",
                "time: H.mm                     ! time: yyyy                     ! INVALID_VALUE 10 times.time",
                "moment: dd.MM.yyyy HH:mm       ! moment: dd.MM.yyyy             ! INVALID_VALUE 11 times.moment",
                "moment: dd.MM.yyyy HH:mm       ! moment: HH:mm                  ! INVALID_VALUE 11 times.moment",
                "date: [dd.MM.yyyy, yyyyMMdd]   ! date: MM-dd                    ! INVALID_VALUE 9 times.date",
                "id: Nr                         ! id: [Nr, Nr2]                  ! INVALID_VALUE 13 columns.id",
                "id: Nr                         ! id: []                         ! MISSING_FIELD 13 columns.id",
                "id: Nr                         ! id: \" \"                      ! MISSING_FIELD 13 columns.id",
                "id: Nr                         ! id: {words: {a: b}}            ! MISSING_FIELD 13 columns.id.columns; UNKNOWN_FIELD 13 columns.id.words",
                "[Förnamn, Efternamn]           ! [A, B, C, D]                   ! INVALID_VALUE 14 columns.who",
                "beginsAt: [Datum, Kl]          ! beginsAt: [A, B, C]            ! INVALID_VALUE 16 columns.beginsAt",
                "beginsAt: [Datum, Kl]          ! beginsAt: []                   ! MISSING_FIELD 16 columns.beginsAt",
                "beginsAt: [Datum, Kl]          ! begins: Datum                  ! MISSING_FIELD 13 columns.beginsAt; UNKNOWN_FIELD 16 columns.begins",
                "unit: CLOCK                    ! unit: clock                    ! INVALID_VALUE 18 columns.took.unit",
                "took: {columns: Tid,           ! took: {                        ! MISSING_FIELD 18 columns.took.columns",
                "BY_TAG: Tagg                   ! BY_MAGIC: Tagg                 ! INVALID_VALUE 19 columns.how.words.BY_MAGIC",
                "BY_TAG: Tagg                   ! BY_TAG: [Tagg, manuell]        ! DUPLICATE_ID 19 columns.how.words.BY_TAG[1]",
                "BY_TAG: Tagg                   ! BY_TAG: {a: b}                 ! INVALID_VALUE 19 columns.how.words.BY_TAG",
                "empty: BY_TAG                  ! empty: NOTHING                 ! INVALID_VALUE 19 columns.how.empty",
                "\"true\": J                    ! yes: J                         ! INVALID_VALUE 20 columns.isSo.words.yes",
                "FOOD: Mat                      ! FOOD: dusch                    ! DUPLICATE_ID 21 columns.codes.words.FOOD",
                "separator: \"+\"               ! separator: \"\"                ! MISSING_FIELD 21 columns.codes.separator",
                "times: Antal                   ! times: {columns: A, unit: X}   ! UNKNOWN_FIELD 22 columns.times.unit",
                "said: Anm                      ! said: Anm<br>  colour: red       ! UNKNOWN_FIELD 24 columns.colour",
                "said: Anm                      ! said: [                        ! MALFORMED_YAML 24"
            })
    void one_fault_is_named_with_its_line_and_field(String sound, String broken, String expected) {
        assertThat(SOUND).contains(sound);

        assertThat(read(SOUND.replace(sound, broken.replace("<br>", "\n")))).isEmpty();
        assertThat(faults.all().stream()
                        .map(fault -> (fault.kind() + " " + fault.line() + " " + fault.field()).strip()))
                .containsExactlyInAnyOrder(expected.strip().split("; "));
        assertThat(faults.all()).extracting(Fault::file).containsOnly("p.yaml");
    }

    @Test
    void all_that_is_wrong_is_named_at_once() {
        String text = SOUND.replace("format: 1", "format: 9")
                .replace("encoding: windows-1252", "encoding: ebcdic")
                .replace("unit: CLOCK", "unit: HOURS")
                .replace("BY_TAG: Tagg", "X: Tagg")
                .replace("  beginsAt: [Datum, Kl]\n", "");

        assertThat(read(text)).isEmpty();
        assertThat(faults.all())
                .extracting(Fault::field)
                .containsExactlyInAnyOrder(
                        "format", "file.encoding", "columns.took.unit", "columns.how.words.X", "columns.beginsAt");
    }

    @Test
    void one_word_may_stand_twice_for_one_meaning() {
        assertThat(read(SOUND.replace("BY_TAG: Tagg", "BY_TAG: [Tagg, TAGG]"))).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "just a text", "columns", "a: {b"})
    void what_is_no_profile_at_all_is_refused(String text) {
        assertThat(read(text)).isEmpty();
        assertThat(faults.isEmpty()).isFalse();
    }

    @Test
    void a_personal_number_in_a_profile_is_not_repeated() {
        read(SOUND.replace("encoding: windows-1252", "encoding: 19121212-1212"));

        assertThat(faults.all()).singleElement().extracting(Fault::value).isEqualTo("******");
    }

    @Test
    void a_file_that_is_not_there_is_a_fault() {
        assertThat(FILE.read(Path.of("no", "such.yaml"), faults)).isEmpty();
        assertThat(faults.all()).extracting(Fault::kind).containsExactly(FaultKind.UNREADABLE_FILE);
    }

    private Optional<Profile<AnyField>> read(String text) {
        return FILE.parse("p.yaml", text, faults, (root, profile) -> profile);
    }
}
