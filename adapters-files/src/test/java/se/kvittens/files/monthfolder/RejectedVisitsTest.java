package se.kvittens.files.monthfolder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.kvittens.files.fault.Fault;
import se.kvittens.files.monthfolder.visits.VisitColumn;

/** Each kind of bad field of a visit is named with its line, and the visits beside it are taken. */
class RejectedVisitsTest {

    private static final List<VisitColumn> COLUMNS = List.of(VisitColumn.values());
    private static final String SOUND = "v,anna,c,,2024-10-01T08:00,NFC,2024-10-01T08:45,NFC,,,,,,,,,,,";

    @TempDir
    Path root;

    private TestFolder folder;

    @BeforeEach
    void soundFolder() {
        folder = new TestFolder(root);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        ID              | ``                       | MISSING_FIELD id
        RECIPIENT       | ``                       | MISSING_FIELD recipient
        RECIPIENT       | eva                      | UNKNOWN_RECIPIENT recipient
        CARER           | ` `                      | MISSING_FIELD carer
        CARER           | 191212121212             | PERSONAL_NUMBER carer
        SYSTEM          | TREATYS                  | INVALID_VALUE system
        START           | 8:00                     | MALFORMED_TIME start
        START           | 2024-10-01 08:00         | MALFORMED_TIME start
        START           | 2024-02-30T08:00         | MALFORMED_TIME start
        START           | 8.45                     | DECIMAL_HOURS start
        START           | 2024-03-31T02:30         | NONEXISTENT_TIME start
        START           | 2024-10-01T08:45:01      | END_BEFORE_START end
        START           | ``                       | MISSING_FIELD start
        START_BY        | ``                       | MISSING_FIELD start_by
        START_BY        | TAG                      | INVALID_VALUE start_by
        END             | "8,45"                   | DECIMAL_HOURS end
        END             | 2024-10-27T02:30         | AMBIGUOUS_TIME end
        END             | 2024-10-27T02:30+03:00   | NONEXISTENT_TIME end
        END             | 2024-10-01T07:59:59      | END_BEFORE_START end
        CAUSE           | FORGOT                   | INVALID_VALUE cause
        TAG             | MINE                     | INVALID_VALUE tag
        REGISTERED      | yesterday                | MALFORMED_TIME registered
        APPROVED        | 2024-10-02               | MALFORMED_TIME approved
        TASKS           | SERVICE CAR_WASH         | UNKNOWN_TASK tasks
        TASKS           | A B                      | UNKNOWN_TASK tasks; UNKNOWN_TASK tasks
        DOUBLE_STAFFING | yes                      | INVALID_VALUE double_staffing
        DECLINED        | TRUE                     | INVALID_VALUE declined
        PRIVATE_PHONE   | 1                        | INVALID_VALUE private_phone
        PHONE           | 191212121212             | PERSONAL_NUMBER phone
        PHONE           | 070-123 45 67            | TELEPHONE_NUMBER phone
        PLANNED         | 0.75                     | DECIMAL_HOURS planned
        PLANNED         | 45                       | MALFORMED_LENGTH planned
        PLANNED         | PT0.5S                   | MALFORMED_LENGTH planned
        PLANNED         | -PT1H                    | MALFORMED_LENGTH planned
        PLANNED         | PT10001H                 | MALFORMED_LENGTH planned
        NOTE            | ring 19121212-1212       | PERSONAL_NUMBER note
        """)
    void a_visit_with_a_bad_field_is_rejected(VisitColumn column, String value, String faults) {
        assertRejected(with(SOUND, column, value), faults);
    }

    @Test
    void a_note_has_two_hundred_characters_and_not_one_more() {
        folder.with("visits.csv", header() + with(SOUND, VisitColumn.NOTE, "x".repeat(200)) + "\n");

        assertThat(folder.rejects()).isEmpty();
        assertRejected(with(SOUND, VisitColumn.NOTE, "x".repeat(201)), "TEXT_TOO_LONG note");
    }

    @Test
    void REG_8_a_telephone_number_is_in_no_message() {
        folder.with("visits.csv", header() + with(SOUND, VisitColumn.PHONE, "070-123 45 67") + "\n");

        assertThat(folder.read().rejects())
                .extracting(Fault::value, Fault::expected)
                .containsExactly(tuple("", ""));
    }

    @Test
    void a_visit_without_start_and_end_is_rejected() {
        String row = with(with(SOUND, VisitColumn.START, ""), VisitColumn.END, "");

        assertRejected(row, "NEITHER_START_NOR_END id; MISSING_FIELD start; MISSING_FIELD end");
    }

    @Test
    void all_faults_of_a_visit_are_named() {
        String row = with(with(with(SOUND, VisitColumn.START, "7.5"), VisitColumn.TASKS, "A"), VisitColumn.TAG, "?");

        assertRejected(row, "DECIMAL_HOURS start; UNKNOWN_TASK tasks; INVALID_VALUE tag");
    }

    private void assertRejected(String row, String faults) {
        String before = "v0,anna,c,,2024-10-01T08:00,NFC,,,,,,,,,,,,,\n";
        String after = "\nv9,bo,c,,2024-10-02T08:00,NFC,,,,,,,,,,,,,\n";
        folder.with("visits.csv", header() + before + row + after);

        assertThat(folder.rejects()).containsExactlyInAnyOrderElementsOf(at("visits.csv:3", faults));
        assertThat(folder.read().month().visits()).hasSize(2);
    }

    private static String header() {
        return String.join(",", COLUMNS.stream().map(VisitColumn::header).toList()) + "\n";
    }

    private static String with(String row, VisitColumn column, String value) {
        String[] fields = row.split(",", -1);
        fields[COLUMNS.indexOf(column)] = value;
        return String.join(",", Arrays.asList(fields));
    }

    /** {@code UNKNOWN_TASK tasks} at {@code visits.csv:3} is {@code UNKNOWN_TASK visits.csv:3 tasks}. */
    private static List<String> at(String place, String faults) {
        return Arrays.stream(faults.split("; "))
                .map(fault -> fault.replace(" ", " " + place + " "))
                .toList();
    }
}
