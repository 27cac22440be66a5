package se.kvittens.files.kioskfolder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.time.YearMonth;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import se.kvittens.files.fault.Fault;
import se.kvittens.files.fault.FaultKind;
import se.kvittens.files.fault.FaultText;

/** What a kiosk folder says, and that whatever is wrong with it is named all at once. */
class KioskFolderTest extends KioskFolderFiles {

    @Test
    void its_own_rule_books_say_which_tasks_there_are() throws IOException {
        with("kiosk.yaml", LEAST + "ruleBooks: books\n");
        assertThat(faults()).contains("books:0 UNREADABLE_FILE ");

        Files.createDirectories(root.resolve("books/haninge"));
        with("books/haninge/2024-10-01.yaml", "format: [\n");
        with("people.csv", "id,label,tasks\nr1,Anna,NOTHING\n");
        assertThat(faults())
                .hasSize(1)
                .first()
                .asString()
                .contains("2024-10-01.yaml")
                .contains("MALFORMED_YAML");
    }

    @Test
    void a_municipality_that_no_rule_book_knows_is_told_with_all_else_and_with_those_that_are_known() {
        with("kiosk.yaml", "format: 2\nname: Norra porten\nmunicipality: nowhere\nprovider: Norra\nruleBooks: books\n");
        withBook("haninge/2024-10-01.yaml");
        withBook("huddinge/2023-02-13.yaml");
        with("people.csv", "id,label\nr1,\n");

        assertThat(faults())
                .containsExactly(
                        "kiosk.yaml:1 INVALID_VALUE format",
                        "kiosk.yaml:2 INVALID_VALUE name",
                        "kiosk.yaml:3 UNKNOWN_MUNICIPALITY municipality",
                        "people.csv:2 MISSING_FIELD label");
        assertThat(KioskFolder.open(root, MONTH).getLeft().get(2))
                .extracting(Fault::value, Fault::expected)
                .containsExactly("nowhere", "haninge, huddinge");
    }

    @Test
    void a_month_before_the_first_rule_book_is_refused() {
        assertThat(KioskFolder.open(root, YearMonth.of(1995, 1)).getLeft())
                .extracting(Fault::line, Fault::kind, Fault::field, Fault::expected)
                .containsExactly(tuple(3L, FaultKind.NO_RULE_BOOK, "municipality", "1995-01"));
    }

    @Test
    void tasks_are_judged_whatever_else_is_wrong_with_the_manifest() {
        with("kiosk.yaml", LEAST.replace("norra-1", "Norra"));
        with("people.csv", "id,label,tasks\nr1,Anna,DANCING\n");

        assertThat(faults()).containsExactly("kiosk.yaml:2 INVALID_VALUE name", "people.csv:2 UNKNOWN_TASK tasks");
    }

    @Test
    void all_that_is_wrong_is_told_at_once_and_no_personal_number_with_it() throws IOException {
        with("kiosk.yaml", "format: 1\nname: 121212-1212\n");
        with("people.csv", "id,label\n121212-1212,Anna\n");
        Files.delete(root.resolve("carers.csv"));

        assertThat(faults())
                .containsExactly(
                        "kiosk.yaml:1 MISSING_FIELD municipality",
                        "kiosk.yaml:1 MISSING_FIELD provider",
                        "kiosk.yaml:2 PERSONAL_NUMBER name",
                        "people.csv:2 PERSONAL_NUMBER id",
                        "carers.csv:0 MISSING_FILE ");
        for (Fault fault : KioskFolder.open(root, MONTH).getLeft()) {
            assertThat(new FaultText(Locale.ENGLISH).of(fault)).doesNotContain("121212");
        }
    }

    @Test
    void a_folder_that_is_not_there_lacks_all_its_files() {
        root = root.resolve("elsewhere");

        assertThat(faults())
                .containsExactly(
                        "kiosk.yaml:0 MISSING_FILE ", "people.csv:0 MISSING_FILE ", "carers.csv:0 MISSING_FILE ");
    }
}
