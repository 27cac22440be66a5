package se.kvittens.files.monthfolder;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.kvittens.files.monthfolder.format.MonthFile;

/** Each kind of bad row of the files beside the visits is named with its line and field. */
class RejectedRowsTest {

    private static final String ORDER = "recipient,granted,per,category";
    private static final String SOUND = "anna,PT1H,DAY,HOME_CARE";

    @TempDir
    Path root;

    private TestFolder folder;

    @BeforeEach
    void soundFolder() {
        folder = new TestFolder(root);
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        RECIPIENTS | id,born | "", | MISSING_FIELD id; MISSING_FIELD born
        RECIPIENTS | id,born | eva, | MISSING_FIELD born
        RECIPIENTS | id,born | eva,12/3 1940 | MALFORMED_DATE born
        RECIPIENTS | id,born | eva,1940-02-30 | MALFORMED_DATE born
        RECIPIENTS | id,born | 121212-1212,1940-03-12 | PERSONAL_NUMBER id
        RECIPIENTS | id,born,area | eva,1940-03-12,SKERRY | INVALID_VALUE area
        RECIPIENTS | id,born,meal_deliveries | eva,1940-03-12,-1 | INVALID_VALUE meal_deliveries
        RECIPIENTS | id,born,meal_deliveries | eva,1940-03-12,many | INVALID_VALUE meal_deliveries
        RECIPIENTS | id,born,cohabits_with | eva,1940-03-12,eva | INVALID_VALUE cohabits_with
        ORDERS | ORDER | eva,PT1H,MONTH,HOME_CARE | UNKNOWN_RECIPIENT recipient
        ORDERS | ORDER | anna,7.5,MONTH,HOME_CARE | DECIMAL_HOURS granted
        ORDERS | ORDER | anna,PT1H,YEAR,CAR_WASH | INVALID_VALUE per; UNKNOWN_CATEGORY category
        ORDERS | ORDER | anna,,, | MISSING_FIELD granted; MISSING_FIELD per; MISSING_FIELD category
        ORDERS | ORDER,tasks | SOUND,ESCORT | UNKNOWN_TASK tasks
        ORDERS | ORDER,from,to | SOUND,2024-10-02,2024-10-01 | END_BEFORE_START to
        ORDERS | ORDER,to | SOUND,2024-10-01 | MISSING_FIELD from
        ORDERS | ORDER,from,ended | SOUND,2024-10-01,MOVED | MISSING_FIELD to
        ORDERS | ORDER,from,mismanaged | SOUND,2024-10-01,true | MISSING_FIELD to
        ABSENCES | recipient,from,to,cause | anna,2024-10-05,2024-10-04,HOSPITAL | END_BEFORE_START to
        ABSENCES | recipient,from,cause | eva,5/10,HOSPITAL | UNKNOWN_RECIPIENT recipient; MALFORMED_DATE from
        ABSENCES | recipient,from,cause,known | bo,2024-10-05,HOLIDAY,9.00 | INVALID_VALUE cause; DECIMAL_HOURS known
        ABSENCES | recipient,from,cause,description | bo,2024-10-05,OTHER,121212-1212 | PERSONAL_NUMBER description
        ADJUSTMENTS | visit,made,end | v7,2024-10-02T09:00,2024-10-01T09:00 | UNKNOWN_VISIT visit
        ADJUSTMENTS | visit,made,end | v1,2024-10-02T09:00, | NEITHER_START_NOR_END visit
        ADJUSTMENTS | visit,made,start,end | v1,2024-10-02T09:00,2024-10-01T09:00,2024-10-01T08:00 | END_BEFORE_START \
        end
        ADJUSTMENTS | visit,system,made,end | v1,PHONIRO,2024-10-02T09:00,2024-10-01T09:00 | UNKNOWN_VISIT visit
        ADJUSTMENTS | visit,made,end | v1,2024-10-02,0.45 | MALFORMED_TIME made; DECIMAL_HOURS end
        DECISIONS | recipient,decision,length | eva,EXCESS_APPROVED,PT1H | UNKNOWN_RECIPIENT recipient
        DECISIONS | recipient,decision,length | anna,EXCESS_APPROVED, | MISSING_FIELD length
        DECISIONS | recipient,decision,length | anna,EXCESS_APPROVED,"1,5" | DECIMAL_HOURS length
        DECISIONS | recipient,decision,length | anna,TAG_REFUSAL_AGREED,PT1H | INVALID_VALUE length
        DECISIONS | recipient,decision,visit | anna,TAG_REFUSAL_AGREED,v1 | INVALID_VALUE visit
        DECISIONS | recipient,decision,visit | anna,OUTSIDE_HOME_ALLOWED, | MISSING_FIELD visit
        DECISIONS | recipient,decision,visit | anna,OUTSIDE_HOME_ALLOWED,v7 | UNKNOWN_VISIT visit
        DECISIONS | recipient,decision,visit | bo,OUTSIDE_HOME_ALLOWED,v1 | INVALID_VALUE visit
        DECISIONS | decision,length | EXCESS_APPROVED,PT1H | MISSING_FIELD recipient
        DECISIONS | recipient,decision | anna,MAYBE | INVALID_VALUE decision
        """)
    void a_row_is_rejected_with_all_its_faults(MonthFile file, String header, String row, String faults) {
        String columns = header.replace("ORDER", ORDER);
        String people = file == MonthFile.RECIPIENTS ? "\nanna,1940-03-12" + commas(columns) : "";
        folder.with(file.fileName(), columns + people + "\n" + row.replace("SOUND", SOUND) + "\n");

        String place = file.fileName() + (people.isEmpty() ? ":2" : ":3");
        assertThat(folder.rejects()).containsExactlyInAnyOrderElementsOf(at(place, faults));
    }

    @Test
    void the_same_id_is_taken_once_in_each_system() {
        folder.with("recipients.csv", "id,born\nanna,1940-03-12\nanna,1941-03-12\n");
        folder.with("visits.csv", """
            id,recipient,carer,system,start,start_by
            v1,anna,c1,PHONIRO,2024-10-01T08:00,NFC
            v1,anna,c1,,2024-10-01T08:00,NFC
            v1,anna,c1,LIFECARE,2024-10-01T08:00,NFC
            """);
        folder.with("adjustments.csv", "visit,made,start\nv1,2024-10-02T09:00,2024-10-01T07:55\n");
        folder.with(
                "decisions.csv",
                "recipient,decision,visit\n"
                        + "anna,TAG_REFUSAL_AGREED,\n"
                        + ",OUTSIDE_HOME_ALLOWED,v1\n"
                        + "anna,TAG_REFUSAL_AGREED,\n"
                        + ",OUTSIDE_HOME_ALLOWED,v1\n");

        assertThat(folder.rejects())
                .containsExactly(
                        "DUPLICATE_ID recipients.csv:3 id",
                        "DUPLICATE_ID visits.csv:4 id",
                        "MISSING_FIELD adjustments.csv:2 system",
                        "DUPLICATE_ID decisions.csv:4 recipient",
                        "DUPLICATE_ID decisions.csv:5 visit");
        assertThat(folder.read().month().visits())
                .hasSize(2)
                .allMatch(visit -> visit.remarks().outsideAllowed());
    }

    @Test
    void what_refers_to_a_rejected_row_is_rejected_too() {
        folder.with("recipients.csv", "id,born\nanna,?\n");
        folder.with("adjustments.csv", "visit,made,start\nv1,2024-10-02T09:00,2024-10-01T07:55\n");

        assertThat(folder.rejects())
                .containsExactly(
                        "MALFORMED_DATE recipients.csv:2 born",
                        "UNKNOWN_RECIPIENT visits.csv:2 recipient",
                        "UNKNOWN_VISIT adjustments.csv:2 visit");
    }

    @Test
    void where_the_register_cant_be_read_it_is_not_said_of_each_visit_too() {
        assertThat(folder.without("recipients.csv").rejects()).containsExactly("MISSING_FILE recipients.csv:0");
        assertThat(folder.read().month().visits()).isEmpty();
        assertThat(folder.read().countsOf(MonthFile.VISITS)).isEqualTo(new RowCounts(1, 1));
    }

    /** For the columns after the first two. */
    private static String commas(String columns) {
        return ",".repeat(columns.split(",", -1).length - 2);
    }

    /** {@code UNKNOWN_TASK tasks} at {@code visits.csv:3} is {@code UNKNOWN_TASK visits.csv:3 tasks}. */
    private static List<String> at(String place, String faults) {
        return Arrays.stream(faults.split("; "))
                .map(fault -> fault.replace(" ", " " + place + " "))
                .toList();
    }
}
