package se.kvittens.examples.cli.tags;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.kvittens.domain.tag.TagRefusalCode;
import se.kvittens.domain.tag.TagUid.Flaw;
import se.kvittens.examples.cli.Ran;
import se.kvittens.examples.cli.frame.Context;
import se.kvittens.examples.cli.frame.Terminal;

/** Tags from the command line: handed out, mounted, checked, retired, listed. */
class TagsCommandTest {

    private static final String ONE = "04A1B2C3D4E501";
    private static final String TWO = "04A1B2C3D4E502";

    @TempDir
    Path folder;

    @Test
    void REG_11_a_tag_goes_its_way_and_the_list_tells_where_it_is() {
        assertThat(issue(1, "04:a1:b2:c3:d4:e5:01", TWO).exits(0).outLines())
                .containsExactly(ONE + "  handed out  p  –", TWO + "  handed out  p  –");
        assertThat(mount(ONE, "anna").exits(0).out()).contains(ONE + "  at a door  p  anna");
        assertThat(list().exits(0).outLines())
                .containsExactly(
                        ONE + "  at a door  p  anna",
                        TWO + "  handed out  p  –",
                        "Tags: 2, of which out: 2, at doors: 1");
        assertThat(tags("CASE_WORKER", "retire", ONE, "--why", "lost").exits(0).out())
                .contains("retired");
        assertThat(list().outLines()).last().isEqualTo("Tags: 2, of which out: 1, at doors: 0");
    }

    @Test
    void REG_11_what_a_rule_refuses_is_said_with_the_rule_and_the_rest_goes_on() {
        issue(1, ONE, TWO);
        mount(ONE, "anna");

        assertThat(mount(TWO, "anna").isRefused().err())
                .contains(TWO, "RECIPIENT_HAS_ONE (REG-11) The recipient has a tag");
        assertThat(mount(ONE, "bo").isRefused().err()).contains("another recipient's");
        assertThat(tags("CASE_WORKER", "retire", ONE).isRefused().err()).contains("--why");
        assertThat(issue(1, ONE, "04A1B2C3D4E503").exits(0).err()).isEmpty();
        assertThat(issue(0, uids(10, 13)).exits(1).err()).contains("as its size allows");
    }

    @Test
    void SYS_2_a_role_that_may_not_is_refused() {
        issue(1, ONE);

        assertThat(tags("CARER", "retire", ONE, "--why", "x").isRefused().err()).contains("SYS-2");
        assertThat(tags("SYSTEM_ADMINISTRATOR", "list").isRefused().err()).contains("SYS-2");
        assertThat(tags("CARER", "due", "--provider", "p", "--month", "2024-10")
                        .isRefused()
                        .err())
                .contains("SYS-2");
        assertThat(Ran.english(
                                "tags",
                                "issue",
                                ONE,
                                "--provider",
                                "p",
                                "--recipients",
                                "1",
                                "--journal",
                                journal().resolveSibling("nowhere.db"),
                                "--as",
                                "x",
                                "--role",
                                "CASE_WORKER",
                                "--municipality",
                                "nowhere")
                        .isRefused()
                        .err())
                .contains("BOOK-1");
    }

    @Test
    void REG_11_tags_to_be_checked_are_listed_until_they_are() {
        issue(1, ONE, TWO);
        mount(ONE, "anna");
        mount(TWO, "bo");

        assertThat(due().exits(0).outLines())
                .containsExactly(ONE + "  at a door  p  anna never checked", "1 to be checked in 2000-01");
        assertThat(tags("REVIEWER", "check", TWO, "--not-in-place").exits(0).out())
                .contains(TWO);
        assertThat(due().outLines().get(0)).startsWith(TWO + "  at a door  p  bo not in place on ");
        tags("REVIEWER", "check", ONE, TWO, "--in-place").exits(0);
        assertThat(due().outLines().get(0)).contains("checked on ");
    }

    @Test
    void REG_11_a_list_is_handed_out_and_mounted_and_what_is_wrong_in_it_is_located() throws IOException {
        Path issued = write("issue.csv", "tag", "04:A1:B2:C3:D4:E5:01", TWO, "nonsense", "");
        Ran ran = tags("CASE_WORKER", "issue", "--provider", "p", "--recipients", 1, "--list", issued)
                .exits(1);
        assertThat(ran.outLines()).hasSize(2);
        assertThat(ran.err()).contains("issue.csv:4: INVALID_VALUE tag can't be nonsense");
        assertThat(folder.resolve("rejects.csv")).exists();

        Path mounted = write(
                "mount.csv", "tag,recipient", ONE + ",anna", TWO + ",anna", TWO + ",", TWO + "," + Ran.PERSONAL_NUMBER);
        Ran second = tags("PLANNER", "mount", "--list", mounted, "--rejects", folder.resolve("r"))
                .exits(1);
        assertThat(second.err())
                .contains("mount.csv:3: NOT_ALLOWED", "mount.csv:4: MISSING_FIELD", "mount.csv:5: PERSONAL_NUMBER");
        assertThat(Files.readString(folder.resolve("r/rejects.csv"))).contains("REG-11", "NOT_ALLOWED");
        assertThat(list().outLines()).last().isEqualTo("Tags: 2, of which out: 2, at doors: 1");
    }

    @Test
    void REG_11_a_list_that_is_right_leaves_no_rejects_and_can_be_asked_again() throws IOException {
        Path list = write("issue.csv", "tag", ONE, TWO);
        Files.writeString(folder.resolve("rejects.csv"), "of an earlier run");

        for (int i = 0; i < 2; i++) {
            assertThat(tags("CASE_WORKER", "issue", "--provider", "p", "--recipients", 1, "--list", list)
                            .exits(0)
                            .outLines())
                    .hasSize(2);
        }
        assertThat(folder.resolve("rejects.csv")).doesNotExist();
        assertThat(list().outLines()).hasSize(3);
    }

    @Test
    void a_list_of_semicolons_is_said_to_be_one() throws IOException {
        issue(1, ONE);
        Path list = write("mount.csv", "tag;recipient", ONE + ";anna");

        assertThat(tags("PLANNER", "mount", "--list", list).isRefused().err())
                .contains("mount.csv:1: SEMICOLONS", "Save the file with commas")
                .doesNotContain("_FIELD");
    }

    @Test
    void a_list_without_its_column_is_refused() throws IOException {
        Path list = write("issue.csv", "number", ONE);

        assertThat(tags("CASE_WORKER", "issue", "--provider", "p", "--recipients", 1, "--list", list)
                        .isRefused()
                        .err())
                .contains("issue.csv", "tag");
    }

    @ParameterizedTest
    @ValueSource(strings = {"04A1", "08A1B2C3", "O4A1B2C3"})
    void what_is_no_number_of_a_tag_is_said_and_why(String word) {
        assertThat(issue(1, word).isRefused().err()).contains(word + " is no number of a tag", "Maybe");
    }

    @Test
    void what_does_not_fit_together_is_refused() throws IOException {
        issue(1, ONE);
        Path list = write("mount.csv", "tag,recipient", ONE + ",anna");

        assertThat(tags("PLANNER", "mount", "--recipient", "anna").isRefused().err())
                .contains("--list");
        assertThat(tags("PLANNER", "mount", ONE).isRefused().err()).contains("--recipient");
        assertThat(tags("PLANNER", "mount", "--list", list, "--recipient", "a")
                        .isRefused()
                        .err())
                .contains("--recipient");
        assertThat(tags("PLANNER", "mount", "--list", folder.resolve("none.csv"))
                        .isRefused()
                        .err())
                .contains("none.csv");
        assertThat(mount(ONE, Ran.PERSONAL_NUMBER).isRefused().err()).contains("REG-9");
        assertThat(issue(-1, ONE).isRefused().err()).contains("fewer recipients");
    }

    @Test
    void a_journal_that_is_not_there_is_not_made_to_be_read() {
        assertThat(list().isRefused().err()).contains("journal.db");
        assertThat(folder.resolve("journal.db")).doesNotExist();
    }

    @Test
    void it_is_said_in_swedish_too() {
        Ran ran = Ran.swedish(
                "tags",
                "issue",
                ONE,
                "--provider",
                "p",
                "--recipients",
                1,
                "--journal",
                journal(),
                "--as",
                "åsa",
                "--role",
                "CASE_WORKER",
                "--municipality",
                "haninge");

        assertThat(ran.exits(0).out()).contains("utlämnad");
    }

    @Test
    void each_refusal_and_each_flaw_has_its_words() {
        Context context = new Context(
                new Terminal(new PrintWriter(Writer.nullWriter()), new PrintWriter(Writer.nullWriter()), false),
                Locale.ENGLISH);

        for (TagRefusalCode code : TagRefusalCode.values()) {
            assertThat(context.messages().getString("tags.by.refused." + code)).isNotBlank();
        }
        for (Flaw flaw : Flaw.values()) {
            assertThat(context.messages().getString("tags.by.flaw." + flaw)).isNotBlank();
        }
    }

    private Ran issue(int recipients, String... uids) {
        List<Object> words = new ArrayList<>(List.of("issue", "--provider", "p", "--recipients=" + recipients));
        words.addAll(Arrays.asList(uids));
        return tags("CASE_WORKER", words.toArray());
    }

    private Ran mount(String uid, String recipient) {
        return tags("PLANNER", "mount", uid, "--recipient", recipient);
    }

    private Ran list() {
        return tags("PLANNER", "list");
    }

    /** Long ago, so that no check is of that month. */
    private Ran due() {
        return tags("REVIEWER", "due", "--provider", "p", "--month", "2000-01");
    }

    private Ran tags(String role, Object... words) {
        return Ran.english(Stream.of(
                        Stream.<Object>of("tags"),
                        Arrays.stream(words),
                        Stream.<Object>of(
                                "--journal", journal(), "--as", "åsa", "--role", role, "--municipality", "haninge"))
                .flatMap(each -> each)
                .toArray());
    }

    private Path journal() {
        return folder.resolve("journal.db");
    }

    private Path write(String name, String... lines) throws IOException {
        return Files.write(folder.resolve(name), List.of(lines));
    }

    private static String[] uids(int from, int to) {
        return IntStream.range(from, to).mapToObj("04A1B2C3%06X"::formatted).toArray(String[]::new);
    }
}
