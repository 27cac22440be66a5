package se.kvittens.files.orders;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.kvittens.application.importing.told.ToldAbsence;
import se.kvittens.domain.absence.Absence;
import se.kvittens.domain.absence.AbsenceCause;
import se.kvittens.domain.time.DateSpan;
import se.kvittens.files.feed.FeedCounts;

/** What a row of a profiled file tells of an absence. */
class ProfiledAbsencesTest {

    static final String COLUMNS = """
            id: id
            provider: provider
            recipientId: kund
            from: från
            to: till
            cause: {columns: orsak, words: {HOSPITAL: sjukhus}}
            known: anmäld
            description: text
            lastChanged: ändrad
            """;
    static final String HEADER = "id,provider,kund,från,till,orsak,anmäld,text,ändrad\n";

    @TempDir
    private Path folder;

    private FeedCounts counts = FeedCounts.NONE;
    private List<String> faults = List.of();

    @Test
    void every_field_is_told() {
        ToldAbsence told =
                told("a1,Norra,4711,2024-09-01,2024-09-03,sjukhus,2024-09-01 08:00,ramlade,2024-09-04 08:00\n")
                        .get(0);

        assertThat(told.id()).contains("a1");
        assertThat(told.provider()).contains("Norra");
        assertThat(told.absence())
                .isEqualTo(new Absence(
                        DateSpan.closed(LocalDate.of(2024, 9, 1), LocalDate.of(2024, 9, 3)),
                        AbsenceCause.HOSPITAL,
                        Optional.of(Instant.parse("2024-09-01T06:00:00Z")),
                        "ramlade"));
        assertThat(told.origin().line()).isEqualTo(2);
        assertThat(told.origin().changed()).contains(Instant.parse("2024-09-04T06:00:00Z"));
    }

    @Test
    void without_a_last_day_it_is_open() {
        assertThat(told("a1,,4711,2024-09-01,,sjukhus,,,\n").get(0).absence().days())
                .isEqualTo(DateSpan.from(LocalDate.of(2024, 9, 1)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "a,,1,2024-09-02,2024-09-01,sjukhus,,,         ! END_BEFORE_START 2 till",
                "a,,1,,2024-09-01,sjukhus,,,                   ! MISSING_FIELD 2 från",
                "a,,1,2024-09-02,,,,,                          ! MISSING_FIELD 2 orsak",
                "a,,,2024-09-02,,sjukhus,,,                    ! MISSING_FIELD 2 kund",
                "a,,1,2024-09-02,,semester,,,                  ! UNKNOWN_WORD 2 orsak",
                "a,,1,2024-09-02,tills vidare,sjukhus,,,       ! MALFORMED_DATE 2 till",
                "a,,1,2024-09-02,,sjukhus,igår,,               ! MALFORMED_TIME_HERE 2 anmäld",
                "a,,1,2024-09-02,,sjukhus,,xxxxxxxxxxx,        ! TEXT_TOO_LONG 2 text",
                "a,,1,2024-09-02,,sjukhus,,1212121212,         ! PERSONAL_NUMBER 2 text"
            })
    void a_row_with_a_fault_is_rejected_and_the_next_is_told(String row, String fault) {
        assertThat(told(row.strip() + "\na,,1,2024-09-02,2024-09-02,sjukhus,,xxxxxxxxxx,\n"))
                .hasSize(1);
        assertThat(faults).containsExactly(fault);
        assertThat(counts).isEqualTo(new FeedCounts(2, 1, 0, 1));
    }

    private List<ToldAbsence> told(String rows) {
        FeedFiles files = new FeedFiles(folder.resolve("f.csv"), HEADER + rows);
        var profile = files.profile(ProfiledAbsences.PROFILE, COLUMNS);
        ProfiledAbsences feed = new ProfiledAbsences(files.table(profile), profile, 10, files::fault);
        List<ToldAbsence> told = new ArrayList<>();
        feed.tell(told::add);
        counts = feed.counts();
        faults = files.faults();
        return told;
    }
}
