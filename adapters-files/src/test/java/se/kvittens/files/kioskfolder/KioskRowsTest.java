package se.kvittens.files.kioskfolder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.kvittens.application.kiosk.setup.KioskDirectory;
import se.kvittens.application.kiosk.setup.KioskDirectory.Carer;
import se.kvittens.application.kiosk.setup.KioskDirectory.Recipient;
import se.kvittens.domain.identity.CarerId;
import se.kvittens.domain.identity.RecipientId;
import se.kvittens.domain.tag.TagUid;
import se.kvittens.domain.task.TaskCode;
import se.kvittens.files.fault.Expectation;
import se.kvittens.files.fault.Fault;

/** What stands of people and carers in a kiosk folder, and that whatever is wrong with it is named with its line and field. */
class KioskRowsTest extends KioskFolderFiles {

    @Test
    void people_and_carers_stand_in_their_order() {
        with("people.csv", "id,label,tasks\nr3,Cilla,SERVICE PERSONAL_CARE\nr1,Anna S,\n");

        assertThat(folder().directory().recipients())
                .containsExactly(
                        new Recipient(
                                new RecipientId("r3"),
                                "Cilla",
                                Optional.empty(),
                                Set.of(new TaskCode("PERSONAL_CARE"), new TaskCode("SERVICE"))),
                        new Recipient(new RecipientId("r1"), "Anna S", Optional.empty(), Set.of()));
        assertThat(folder().directory().carers())
                .containsExactly(
                        new Carer(new CarerId("c1"), "Disa", Optional.of(new TagUid("04A1B2C3D4E580"))),
                        new Carer(new CarerId("c2"), "Eskil", Optional.empty()));
    }

    @Test
    void who_lives_with_one_of_a_home_lives_with_all_of_it() {
        with("people.csv", "id,label,cohabits_with\nr1,A,r2\nr2,B,\nr3,C,r1\nr4,D,elsewhere\nr5,E,\n");
        KioskDirectory directory = folder().directory();

        assertThat(live(directory, "r1", "r2")).isTrue();
        assertThat(live(directory, "r2", "r1")).isTrue();
        assertThat(live(directory, "r2", "r3")).isTrue();
        assertThat(live(directory, "r4", "r1")).isFalse();
        assertThat(live(directory, "r5", "r1")).isFalse();
        assertThat(directory.recipients().get(4).household()).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        people.csv | id,label | r1, | MISSING_FIELD label
        people.csv | id,label | 121212-1212,Anna | PERSONAL_NUMBER id
        people.csv | id,label | r1,Anna 121212-1212 | PERSONAL_NUMBER label
        people.csv | id,label,cohabits_with | r1,Anna,121212-1212 | PERSONAL_NUMBER cohabits_with
        people.csv | id,label,cohabits_with | r1,Anna,r1 | INVALID_VALUE cohabits_with
        people.csv | id,label | r1,aaaaaaaaaabbbbbbbbbbccccccccccddddddddddeeeeeeeeeeffffffffffg | INVALID_VALUE label
        people.csv | id,label,tasks | r1,Anna,PERSONAL_CARE DANCING | UNKNOWN_TASK tasks
        people.csv | id,label,born | r1,Anna,1940-03-12 | UNKNOWN_FIELD born
        carers.csv | id,label | ,Disa | MISSING_FIELD id
        carers.csv | id,label | 121212-1212,Disa | PERSONAL_NUMBER id
        carers.csv | id,label | c1,121212-1212 | PERSONAL_NUMBER label
        carers.csv | id,label,badge | c1,Disa,04A1B2 | INVALID_VALUE badge
        carers.csv | id,label,badge | c1,Disa,08A1B2C3 | INVALID_VALUE badge
        carers.csv | id,label,badge | c1,Disa,key | INVALID_VALUE badge
        """)
    void a_row_is_refused(String file, String header, String row, String fault) {
        with(file, header + "\n" + row + "\n");

        String line = fault.startsWith("UNKNOWN_FIELD") ? ":1 " : ":2 ";
        assertThat(faults()).containsExactly(file + line + fault);
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        people.csv | id | id,label | r1,Anna | r1,Bo
        people.csv | label | id,label | r1,Anna | r2,Anna
        carers.csv | id | id,label | c1,Disa | c1,Eskil
        carers.csv | label | id,label | c1,Disa | c2,Disa
        carers.csv | badge | id,label,badge | c1,Disa,04A1B2C3 | c2,Eskil,04 a1 b2 c3
        """)
    void what_tells_two_apart_stands_once(String file, String field, String header, String one, String other) {
        with(file, String.join("\n", header, one, other, ""));

        assertThat(faults()).containsExactly(file + ":3 DUPLICATE_ID " + field);
    }

    @Test
    void a_label_that_hides_something_is_refused() {
        with(
                "people.csv",
                "id,label\nr1,An\u202Ena\nr2,\"Bo\nS\"\nr3,Sixty of them are fine 0123456789012345678901234567890123456\n");

        assertThat(faults()).containsExactly("people.csv:2 INVALID_VALUE label", "people.csv:3 INVALID_VALUE label");
    }

    @Test
    void an_id_that_hides_something_is_refused() {
        with(
                "people.csv",
                "id,label,cohabits_with\nr\u00001,Anna,\nr2,Bo,r\u00071\n\u202Er3,Cilla,\n\"r\n4\",Disa,\nr5,Eva,\n");
        with("carers.csv", "id,label\nc\u00001,Disa\n");

        assertThat(faults())
                .containsExactly(
                        "people.csv:2 INVALID_VALUE id",
                        "people.csv:3 INVALID_VALUE cohabits_with",
                        "people.csv:4 INVALID_VALUE id",
                        "people.csv:5 INVALID_VALUE id",
                        "carers.csv:2 INVALID_VALUE id");
    }

    @Test
    void what_an_id_is_to_be_is_said_on_one_line() {
        with("people.csv", "id,label\nr\u00001,Anna\n");

        assertThat(KioskFolder.open(root, MONTH).getLeft())
                .extracting(Fault::value, Fault::expected)
                .containsExactly(tuple("r 1", Expectation.ID_IN_SIGHT.key()));
    }

    @Test
    void a_file_of_semicolons_has_that_one_fault() {
        with("people.csv", "id;label;tasks\nr1;Anna;PERSONAL_CARE\nr2;\"Bo \"\"B\"\" S\";\n");
        with("carers.csv", "\uFEFFid;label;badge;\r\nc1;Disa;;\r\n");

        assertThat(faults()).containsExactly("people.csv:1 SEMICOLONS ", "carers.csv:1 SEMICOLONS ");
    }

    private static boolean live(KioskDirectory directory, String one, String other) {
        return directory.live(new RecipientId(one), new RecipientId(other));
    }
}
