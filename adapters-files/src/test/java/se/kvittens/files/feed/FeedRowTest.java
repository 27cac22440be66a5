package se.kvittens.files.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.kvittens.files.fault.Fault;
import se.kvittens.files.profile.AnyField;

/** What the cells of a row are, and what is said where they are not. */
class FeedRowTest {

    private static final String COLUMNS = """
            file: {separator: "|"}
            columns:
              id: Nr
              who: [Förnamn, Efternamn]
              day: Dag
              beginsAt: Start
              endsAt: [Datum, Kl]
              took: {columns: Tid, unit: CLOCK}
              how: {columns: Sätt, words: {BY_HAND: [Manuell, hand], BY_TAG: Tagg}}
              isSo: {columns: Ja, words: {"true": J, "false": N}, empty: "true"}
              codes: {columns: Insats, words: {WASH: [Dusch, Tvätt], FOOD: Mat}, separator: "+"}
              times: Antal
              said: Anm
            """;
    private static final String HEADER = "Nr|Förnamn|Efternamn|Dag|Start|Datum|Kl|Tid|Sätt|Ja|Insats|Antal|Anm\n";
    private static final List<String> HEADERS = List.of(HEADER.strip().split("\\|"));

    @TempDir
    private Path folder;

    private final List<Object> values = new ArrayList<>();

    @Test
    void a_whole_row_is_what_it_says() {
        AnyFeed feed = feed("4711| Anna |Löf|2024-09-01|2024-09-01 08:00|2024-09-01|08:30:15|0.45|HAND|n|"
                + "mat+ Dusch +Tvätt+|3|ringde\n");

        FeedCounts counts = feed.read(row -> {
            assertThat(row.line()).isEqualTo(2);
            assertThat(row.id(AnyField.ID)).contains("4711");
            assertThat(row.name(AnyField.WHO)).contains("Anna Löf");
            assertThat(row.date(AnyField.DAY)).hasToString("Optional[2024-09-01]");
            assertThat(row.instant(AnyField.BEGINS_AT)).contains(Instant.parse("2024-09-01T06:00:00Z"));
            assertThat(row.instant(AnyField.ENDS_AT)).contains(Instant.parse("2024-09-01T06:30:15Z"));
            assertThat(row.length(AnyField.TOOK)).hasToString("Optional[PT45M]");
            assertThat(row.word(AnyField.HOW)).contains("BY_HAND");
            assertThat(row.flag(AnyField.IS_SO)).isFalse();
            assertThat(row.codes(AnyField.CODES)).isEqualTo(Set.of("WASH", "FOOD"));
            assertThat(row.number(AnyField.TIMES, 3)).contains(3);
            assertThat(row.note(AnyField.SAID, 6).text()).isEqualTo("ringde");
            assertThat(row.isRejected()).isFalse();
        });
        assertThat(counts).isEqualTo(new FeedCounts(1, 1, 0, 0));
    }

    @Test
    void empty_cells_are_nothing_and_no_fault() {
        AnyFeed feed = feed("| | ||||||||||\n");

        feed.read(row -> {
            readAll(row);
            assertThat(row.flag(AnyField.IS_SO)).as("what an empty cell means").isTrue();
            assertThat(row.isEmpty(AnyField.WHO)).isTrue();
            assertThat(row.isRejected()).isFalse();
        });
        assertThat(values).allMatch(value -> value.toString().matches("Optional.empty|true|\\[]|Note\\[0 characters]"));
        assertThat(feed.faults()).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '!',
            value = {
                "Nr        ! 191212121212        ! PERSONAL_NUMBER",
                "Dag       ! 2024-09-31          ! MALFORMED_DATE",
                "Dag       ! 2023-02-29          ! MALFORMED_DATE",
                "Dag       ! 1 sep               ! MALFORMED_DATE",
                "Dag       ! 2024-09-01 08:00    ! MALFORMED_DATE",
                "Start     ! 2024-09-01          ! MALFORMED_TIME_HERE",
                "Start     ! 8.00                ! MALFORMED_TIME_HERE",
                "Start     ! 2024-09-01 24:00    ! MALFORMED_TIME_HERE",
                "Start     ! 2024-03-31 02:30    ! NONEXISTENT_TIME",
                "Start     ! 2024-10-27 02:30    ! AMBIGUOUS_TIME",
                "Datum     ! 2024-09-01          ! MALFORMED_TIME_HERE",
                "Kl        ! 08:00               ! MALFORMED_TIME_HERE",
                "Tid       ! 0.5                 ! MALFORMED_LENGTH",
                "Tid       ! -1                  ! MALFORMED_LENGTH",
                "Sätt      ! Fingeravtryck       ! UNKNOWN_WORD",
                "Ja        ! kanske              ! UNKNOWN_WORD",
                "Insats    ! Dusch+Städ          ! UNKNOWN_WORD",
                "Antal     ! 4                   ! INVALID_VALUE",
                "Antal     ! -1                  ! INVALID_VALUE",
                "Antal     ! 2.0                 ! INVALID_VALUE",
                "Anm       ! ringdes             ! TEXT_TOO_LONG",
                "Anm       ! 1212121212          ! PERSONAL_NUMBER"
            })
    void a_cell_that_is_not_what_it_should_be_rejects_the_row(String column, String text, String kind) {
        AnyFeed feed = feed(row(column, text) + row("Nr", "sound"));
        List<Boolean> rejected = new ArrayList<>();

        FeedCounts counts = feed.read(row -> {
            readAll(row);
            rejected.add(row.isRejected());
        });

        assertThat(rejected).containsExactly(true, false);
        assertThat(counts).isEqualTo(new FeedCounts(2, 1, 0, 1));
        assertThat(feed.wholeFaults()).singleElement().satisfies(fault -> {
            assertThat(fault.kind()).hasToString(kind);
            assertThat(fault.line()).isEqualTo(2);
            assertThat(fault.field()).contains(column);
        });
    }

    @Test
    void what_is_personal_is_not_repeated_and_what_is_not_is_shown() {
        AnyFeed feed = feed(row("Anm", "Anna ringde igen")
                + row("Nr", "19121212-1212")
                + row("Sätt", "Lås")
                + row("Sätt", "191212121212")
                + row("Start", "kl 191212-1212"));

        feed.read(this::readAll);

        assertThat(feed.wholeFaults()).extracting(Fault::value).containsExactly("", "", "Lås", "******", "kl ******");
    }

    @Test
    void all_faults_of_a_row_are_named() {
        AnyFeed feed = feed("a|||x|y|||z|Lås||Städ+Fönster|w|\n");

        feed.read(this::readAll);

        assertThat(feed.faults())
                .containsExactly(
                        "MALFORMED_DATE 2 Dag",
                        "MALFORMED_TIME_HERE 2 Start",
                        "MALFORMED_LENGTH 2 Tid",
                        "UNKNOWN_WORD 2 Sätt",
                        "UNKNOWN_WORD 2 Insats",
                        "UNKNOWN_WORD 2 Insats",
                        "INVALID_VALUE 2 Antal");
    }

    @Test
    void a_person_is_named_by_id_by_name_or_by_both_and_not_by_neither() {
        AnyFeed feed = feed(row("Nr", "4711") + row("Efternamn", "Löf") + row("Antal", "1"));
        List<String> people = new ArrayList<>();

        feed.read(row -> people.add(row.person(AnyField.ID, AnyField.WHO)
                .map(who -> who.id() + " " + who.name())
                .orElse("nobody")));

        assertThat(people).containsExactly("Optional[4711] Optional.empty", "Optional.empty Optional[Löf]", "nobody");
        assertThat(feed.faults()).containsExactly("MISSING_FIELD 4 Nr");
    }

    @Test
    void a_field_that_the_profile_has_not_is_nothing() {
        AnyFeed feed = new AnyFeed(folder.resolve("f"), "columns: {beginsAt: Start}\n").of("Start\n2024-09-01 08:00\n");

        feed.read(row -> {
            readAll(row);
            assertThat(row.person(AnyField.ID, AnyField.WHO)).isEmpty();
        });

        assertThat(feed.faults()).containsExactly("MISSING_FIELD 2 who");
        assertThat(values.subList(0, 3)).containsOnly(Optional.empty());
    }

    @Test
    void without_a_unit_a_number_is_no_length_and_a_clock_time_is_one() {
        AnyFeed feed = new AnyFeed(folder.resolve("f"), "columns: {beginsAt: Start, took: Tid}\n")
                .of("Start,Tid\n,0.45\n,0:45\n,PT45M\n,45 min\n");
        List<String> lengths = new ArrayList<>();

        feed.read(row ->
                lengths.add(row.length(AnyField.TOOK).map(String::valueOf).orElse("-")));

        assertThat(lengths).containsExactly("-", "PT45M", "PT45M", "-");
        assertThat(feed.faults()).containsExactly("UNKNOWN_UNIT 2 Tid", "MALFORMED_LENGTH 5 Tid");
    }

    private void readAll(FeedRow<AnyField> row) {
        values.add(row.id(AnyField.ID));
        values.add(row.name(AnyField.WHO));
        values.add(row.date(AnyField.DAY));
        values.add(row.instant(AnyField.BEGINS_AT));
        values.add(row.instant(AnyField.ENDS_AT));
        values.add(row.length(AnyField.TOOK));
        values.add(row.word(AnyField.HOW));
        values.add(row.flag(AnyField.IS_SO));
        values.add(row.codes(AnyField.CODES));
        values.add(row.number(AnyField.TIMES, 3));
        values.add(row.note(AnyField.SAID, 6));
    }

    private AnyFeed feed(String rows) {
        return new AnyFeed(folder.resolve("f"), COLUMNS).of(HEADER + rows);
    }

    /** Empty but for one column. */
    private static String row(String column, String text) {
        return "|".repeat(HEADERS.indexOf(column)) + text + "|".repeat(HEADERS.size() - 1 - HEADERS.indexOf(column))
                + "\n";
    }
}
