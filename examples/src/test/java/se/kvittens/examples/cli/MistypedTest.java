package se.kvittens.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the program says to whoever mistypes. */
class MistypedTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "demo",
                "settle x",
                "explain x --visit v",
                "check x",
                "export x y",
                "rulebook",
                "rulebook list",
                "rulebook show x",
                "rulebook diff x y",
                "rulebook validate x",
                "deadlines --municipality x --year 2025",
                "generate --municipality x --month 2024-10 --recipients 1 --seed 1 --out x"
            })
    void an_unknown_option_is_refused_with_a_line_that_points_to_the_help(String command) {
        Ran ran = Ran.english((Object[]) (command + " --nonsense").split(" ")).isRefused();

        assertThat(ran.err())
                .contains(
                        "There is no option --nonsense here.", "`kvittens " + command.split(" ")[0], " --help` tells");
        assertThat(ran.out()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"nonsense", "--nonsense", "rulebook nonsense", "settle a b", "--lang"})
    void what_it_does_not_understand_is_refused(String words) {
        Ran ran = Ran.exactly(words.split(" ")).isRefused();

        assertThat(ran.err()).isNotBlank();
        assertThat(ran.out()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "settle",
                "settle x --journal y",
                "settle x --journal y --as a",
                "settle x --as a --role PLANNER",
                "explain --recipient r",
                "explain x",
                "check",
                "export",
                "export case.yaml",
                "rulebook show",
                "rulebook diff haninge-v1",
                "rulebook validate",
                "deadlines",
                "deadlines --year 2025",
                "deadlines --municipality haninge",
                "rulebook",
                "lifecare",
                "lifecare confirm",
                "lifecare confirm order-1",
                "lifecare end order-1 --on 2024-10-20",
                "lifecare absence",
                "lifecare absence register r1 --from 2024-10-20",
                "lifecare absence end a1",
                "lifecare messages",
                "tags",
                "tags issue --journal x --as a --role PLANNER --municipality m --recipients 1",
                "tags retire --journal x --as a --role PLANNER --municipality m",
                "tags check 04A1B2C3D4E580 --journal x --as a --role PLANNER --municipality m",
                "tags list --as a --role PLANNER --municipality m",
                "tags due --journal x --as a --role PLANNER --municipality m --provider p",
                "lifecare messages read",
                "lifecare messages send --to bosam.saf",
                "lifecare messages forward m1 --to bosam.saf",
                "lifecare send-visits",
                "journal",
                "visits list x --journal y --role PLANNER",
                "visits approve x --journal y --as a",
                "month",
                "month status x",
                "month corrections x --journal y",
                "month export x --into y --journal z --as a",
                "journal check",
                "journal export --journal x --as a --role PLANNER --municipality m",
                "journal export --journal x --out y --role PLANNER --municipality m",
                "journal import --journal x --as a --role PLANNER --municipality m",
                "journal erase --journal x --as a --role PLANNER --municipality m",
                "journal readings --journal x --as a --role PLANNER --municipality m --provider p"
            })
    void what_is_missing_is_asked_for(String words) {
        Ran ran = Ran.english((Object[]) words.split(" ")).isRefused();

        assertThat(ran.err()).contains("`kvittens " + words.split(" ")[0], " --help` tells more.");
        assertThat(ran.out()).isEmpty();
    }

    @Test
    void all_that_is_wrong_is_said_at_once_in_the_users_language() {
        Object[] words = "visits correct f v --role BOSS --start 2026-13-03 --as-version x --xyz --cause".split(" ");

        assertThat(Ran.swedish(words).isRefused().err().lines())
                .containsExactly(
                        "--role kan inte vara BOSS. Väntat: CARER, PLANNER, ADMINISTRATOR, MANAGER, REVIEWER,"
                                + " CASE_WORKER, FEE_HANDLER, SYSTEM_ADMINISTRATOR.",
                        "--start kan inte vara 2026-13-03. Väntat: ett datum och en tid som finns, som"
                                + " 2024-10-01T08:00.",
                        "--as-version kan inte vara x. Väntat: ett heltal.",
                        "--cause=CAUSE är angivet utan sitt värde.",
                        "Här finns ingen flagga --xyz.",
                        "Ett av dessa saknas: --journal=FILE, --database=URL",
                        "Saknas: --as=NAME",
                        "`kvittens visits correct --help` berättar mer.");
        assertThat(Ran.english(words).isRefused().err())
                .contains(
                        "--start can't be 2026-13-03. Expected: a date and a time that there are",
                        "--cause=CAUSE is given without its value.",
                        "One of these is missing: --journal=FILE, --database=URL",
                        "`kvittens visits correct --help` tells more.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "settle x --as-of 2024-10-27T02:30 | --as-of can't be 2024-10-27T02:30. Expected: which of the two",
                "settle x --as-of 2024-03-31T02:30 | --as-of can't be 2024-03-31T02:30. Expected: a time that the clock",
                "settle x --month 2024-13 | --month can't be 2024-13. Expected: a month, such as 2024-10.",
                "lifecare end order-1 --on 2026-11-31 | --on can't be 2026-11-31. Expected: a date that there is",
                "settle x --final --preliminary | Only one of these can be given: --final, --preliminary",
                "settle x --month 2024-10 --month 2024-11 | --month is given twice. Give it once.",
                "settle x --final=yes | --final can't be yes. Expected: no value.",
                "settle a b | b is one word too many. Maybe a value with blanks lacks its quotation marks.",
                "settle x --out --month 2024-10 | --out=DIR is given without its value.",
                "kisok | There is no command kisok here. Maybe you mean: kiosk",
                "help kisok | There is no command kisok here.",
                "visits | Name one of its commands: list, approve"
            })
    void a_mistake_is_told_in_a_sentence(String words, String sentence) {
        Ran ran = Ran.english((Object[]) words.split(" ")).isRefused();

        assertThat(ran.err()).contains(sentence).doesNotContain("java.", "Exception", "Usage");
    }

    /** After a word that can't be, those after it are not where they belong; nothing is said of them. */
    @Test
    void of_words_that_go_by_their_place_the_first_wrong_one_is_told() {
        assertThat(Ran.english("report", "FOO", "x").isRefused().err().lines())
                .hasSize(2)
                .first()
                .asString()
                .startsWith("NAME can't be FOO. Expected: VISITS, ");
    }

    @Test
    void a_personal_number_is_not_said_again() {
        assertThat(Ran.swedish("visits", "list", "--from", Ran.PERSONAL_NUMBER)
                        .isRefused()
                        .err())
                .contains("--from kan inte vara ******.");
    }

    /** As Java reads å by a locale that lacks it. */
    @Test
    void a_word_whose_characters_were_lost_is_refused_before_anything_is_done() {
        String mangled = "\uFFFD\uFFFDsa";
        assertThat(Ran.english("tags", "list", "--journal", "x", "--as", mangled)
                        .isRefused()
                        .err())
                .startsWith("Refused. Some characters of the command can't be read")
                .contains("LANG=C.UTF-8")
                .doesNotContain("\uFFFD");
        assertThat(Ran.swedish("visits", "list", mangled).isRefused().err()).contains("LANG=C.UTF-8");
        assertThat(Ran.english("rulebook", "show", "åsa").isRefused().err()).contains("åsa");
    }

    @Test
    void nothing_at_all_shows_the_usage() {
        assertThat(Ran.exactly().isRefused().err()).contains("Usage: kvittens ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "settle x --month 2024-13",
                "settle x --month oktober",
                "settle x --as-of 8.45",
                "settle x --as-of 2024-10-27T02:30",
                "settle x --as-of 2024-03-31T02:30",
                "settle x --final --preliminary",
                "settle x --lang fr",
                "deadlines --municipality haninge --year twenty",
                "demo --seed x",
                "lifecare confirm order-1 --from 20/10",
                "lifecare end order-1 --on 2024-10-20 --reason BORED",
                "lifecare absence register r1 --from 2024-10-20 --cause FLU",
                "lifecare orders --format PDF",
                "journal check --journal x --database y",
                "settle x --journal y --database z --as a --role PLANNER",
                "kiosk x --reader emulated --journal y --database z",
                "journal erase r --journal x --as a --role BOSS --municipality m",
                "generate --seed 1 --municipality haninge --month 2024-10 --recipients many --out x",
                "generate --seed x --municipality haninge --month 2024-10 --recipients 1 --out x"
            })
    void a_value_that_cant_be_is_refused_with_a_line_that_points_to_the_help(String words) {
        Ran ran = Ran.exactly(words.split(" ")).isRefused();

        assertThat(ran.err()).contains("`kvittens " + words.split(" ")[0], " --help` tells more.");
        assertThat(ran.out()).isEmpty();
    }

    @Test
    void a_time_that_happens_twice_is_taken_with_its_offset(@TempDir Path folder) {
        new TestMonth(folder.resolve("month"));
        Ran ran = Ran.english(
                "settle", folder.resolve("month"), "--as-of", "2024-10-27T02:30+01:00", "--out", folder.resolve("out"));

        assertThat(ran.isRefused().err()).contains("FINAL_BEFORE_LOCK").doesNotContain("Usage");
    }
}
