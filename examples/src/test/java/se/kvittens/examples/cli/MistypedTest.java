package se.kvittens.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
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
    void an_unknown_option_is_refused_with_the_usage(String command) {
        Ran ran = Ran.english((Object[]) (command + " --nonsense").split(" ")).isRefused();

        assertThat(ran.err()).contains("--nonsense", "Usage: kvittens " + command.split(" ")[0]);
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
                "month status x --journal y",
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

        assertThat(ran.err()).contains("Usage: kvittens " + words.split(" ")[0]);
        assertThat(ran.out()).isEmpty();
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
    void a_value_that_cant_be_is_refused_with_the_usage(String words) {
        Ran ran = Ran.exactly(words.split(" ")).isRefused();

        assertThat(ran.err()).contains("Usage: kvittens " + words.split(" ")[0]);
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
