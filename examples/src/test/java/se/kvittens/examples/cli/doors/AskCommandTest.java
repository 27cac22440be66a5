package se.kvittens.examples.cli.doors;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.kvittens.examples.cli.Ran;

/** Doors that are asked to open and to lock, from the command line: once, and what came of it is said plainly. */
class AskCommandTest extends DoorRig {

    /** A visit of c1 at r1 now, and one of c2 elsewhere. */
    @BeforeEach
    void plan() {
        stead.write("planned.csv", """
                visit,provider,recipient,carer,start,end
                v1,Norra,r1,c1,2024-10-01T12:00,2024-10-01T12:30
                v2,Norra,r9,c2,2024-10-01T12:00,2024-10-01T12:30
                """);
    }

    private Ran asks(String carer, String action, String... more) {
        return recorded(action + " house:1", concat(more, "--as", carer, "--role", "CARER"));
    }

    private static String[] concat(String[] words, String... more) {
        String[] all = Arrays.copyOf(words, words.length + more.length);
        System.arraycopy(more, 0, all, words.length, more.length);
        return all;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        confirmed e9      | 0 | Done: the lock says so.
        confirmed         | 1 | go and feel the handle
        done-unconfirmed  | 1 | go and feel the handle
        pending           | 1 | The gateway has taken it
        failed jammed     | 1 | It was NOT done. JAMMED: The bolt did not move
        failed not-remote | 1 | It was NOT done. NOT_REMOTE: The lock can't be asked from afar.
        failed expired    | 1 | It was NOT done. EXPIRED: It was too late.
        success           | 1 | no answer came that could be understood: it may be done
        """)
    void REG_19_what_came_of_it_is_said_plainly_and_the_lock_is_asked_once(String state, int code, String said) {
        gateway.does(state);

        assertThat(asks("c1", "unlock").exits(code).out()).contains("The command's id: ", said);
        assertThat(gateway.commands()).containsExactly("unlock 1");
    }

    @Test
    void REG_19_a_lock_out_of_reach_is_not_asked() {
        gateway.lock("1", "offline", "locked", "good");

        assertThat(asks("c1", "lock").exits(1).out()).contains("It was NOT done. OFFLINE: The lock is out of reach");
        assertThat(gateway.commands()).isEmpty();
    }

    @Test
    void REG_19_an_answer_that_is_lost_is_not_asked_for_again_and_can_be_followed() {
        gateway.does("confirmed e9");
        gateway.breaksAfter(1);

        assertThat(asks("c1", "unlock", "--id", "k1").exits(1).out())
                .contains("The command's id: k1", "it may be done", "It is not sent again");
        assertThat(asks("c1", "unlock", "--id", "k1").exits(1).out()).contains("it may be done");
        assertThat(recorded("follow k1").exits(1).out()).contains("it may be done");
        assertThat(gateway.commands()).isEmpty();
    }

    @Test
    void REG_19_the_same_asked_again_under_one_id_is_not_asked_of_the_lock_again() {
        assertThat(asks("c1", "unlock", "--id", "k1").exits(1).out()).contains("has taken it");
        assertThat(asks("c1", "unlock", "--id", "k1").exits(1).out()).contains("has taken it");
        assertThat(asks("c1", "unlock", "--id", "k2").isRefused().err()).contains("ASKED_ALREADY (REG-19)");

        gateway.does("confirmed e9");
        assertThat(recorded("follow k1", "--gateway", "house").exits(0).out()).contains("Done: the lock says so.");
        assertThat(asks("c1", "unlock", "--id", "k1").exits(0).out()).contains("Done");
        assertThat(asks("c1", "lock", "--id", "k1").isRefused().err()).contains("NAME_TAKEN (REG-19)");
        assertThat(recorded("follow k3").isRefused().err()).contains("There is no command k3");
        assertThat(gateway.commands()).containsExactly("unlock 1");
    }

    @Test
    void REG_19_who_may_not_is_refused_with_the_rule_and_nothing_is_sent() {
        assertThat(asks("c2", "unlock").isRefused().err()).contains("NO_VISIT_NOW (REG-19) The carer has no visit");
        assertThat(recorded("unlock house:1", "--as", "kim", "--role", "MANAGER")
                        .isRefused()
                        .err())
                .contains("REASON_MISSING (REG-19) Say why with --why");
        assertThat(recorded("unlock house:1", "--as", "kim", "--role", "PLANNER", "--why", "x")
                        .isRefused()
                        .err())
                .contains("NOT_IN_THIS_ROLE (SYS-2)");
        assertThat(recorded("unlock house:7", "--as", "c1", "--role", "CARER")
                        .isRefused()
                        .err())
                .contains("UNKNOWN_LOCK (REG-18)");
        assertThat(recorded("unlock barn:1", "--as", "c1", "--role", "CARER")
                        .isRefused()
                        .err())
                .contains("No gateway of the folder has a lock barn:1", "there are: house");
        assertThat(recorded("unlock house:1", "--as", Ran.PERSONAL_NUMBER, "--role", "CARER")
                        .isRefused()
                        .err())
                .contains("--as");
        assertThat(gateway.commands()).isEmpty();
    }

    @Test
    void REG_19_a_manager_says_why_and_what_was_asked_and_refused_is_listed() {
        gateway.does("confirmed e9");
        recorded("unlock house:1", "--as", "kim", "--role", "MANAGER", "--why", "r1 has fallen", "--id", "k1")
                .exits(0);
        asks("c2", "lock", "--id", "k2").isRefused();

        assertThat(recorded("list", "--as", "kim", "--role", "PLANNER").exits(0).outLines())
                .containsExactly(
                        "2024-10-01T12:00  house:1  open, by kim  k1 (r1 has fallen)",
                        "k1  Done: the lock says so.",
                        "2024-10-01T12:00  house:1  lock, by c2  k2  refused: The carer has no visit behind this door"
                                + " about now, neither planned nor under way.",
                        "house: 0 events, 3 lines of commands, 0 gaps and oddities");
    }

    @Test
    void REG_19_a_provider_is_to_be_named_where_the_folder_has_several() {
        withTwoProviders("r1,Norra,2024-09-01T00:00\n");

        assertThat(asks("c1", "unlock").isRefused().err()).contains("--provider", "Norra, Södra");
        assertThat(asks("c1", "unlock", "--provider", "Södra").isRefused().err())
                .contains("NO_VISIT_NOW");
        gateway.does("confirmed e9");
        assertThat(asks("c1", "unlock", "--provider", "Norra").exits(0).out()).contains("Done");
    }

    /** Until noon of that day r1 is Norra's; Södra comes then. */
    @Test
    void REG_19_a_manager_opens_no_door_of_another_providers_and_each_provider_lists_its_own() {
        withTwoProviders("r1,Södra,2024-09-01T00:00\nr1,Norra,2024-10-01T12:00\n");
        gateway.does("confirmed e9");

        assertThat(managerOf("Södra", "k1").isRefused().err())
                .contains("NOT_SERVED (REG-19) The provider serves nobody behind this door just now, by served.csv.");
        assertThat(gateway.commands()).isEmpty();
        assertThat(managerOf("Norra", "k2").exits(0).out()).contains("Done");
        assertThat(listedBy("Norra")).contains("k2").doesNotContain("k1");
        assertThat(listedBy("Södra")).contains("k1").doesNotContain("k2");
    }

    @Test
    void REG_19_of_several_providers_none_opens_anything_where_nobody_is_told_whom_they_serve() {
        withTwoProviders("");

        assertThat(asks("c1", "unlock", "--provider", "Norra").isRefused().err())
                .contains("NOT_SERVED (REG-19)");
        assertThat(managerOf("Norra", "k1").isRefused().err()).contains("NOT_SERVED (REG-19)");
        assertThat(doors("status", folder.toString()).exits(1).out())
                .contains("no provider serves anybody behind it, by served.csv", "To look at: 1");
    }

    private Ran managerOf(String provider, String id) {
        return recorded(
                "unlock house:1",
                "--as",
                "kim",
                "--role",
                "MANAGER",
                "--why",
                "r1 has fallen",
                "--provider",
                provider,
                "--id",
                id);
    }

    private String listedBy(String provider) {
        return recorded("list", "--as", "åsa", "--role", "PLANNER", "--provider", provider)
                .exits(0)
                .out();
    }

    /** With the rows of {@code served.csv}; none, and no such file, where there are none. */
    private void withTwoProviders(String served) {
        stead.write(
                "doors.yaml", read("doors.yaml").replace("  - name: Norra\n", "  - name: Norra\n  - name: Södra\n"));
        if (!served.isEmpty()) {
            stead.write("served.csv", "recipient,provider,since\n" + served);
        }
    }

    private String read(String file) {
        try {
            return Files.readString(folder.resolve(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Test
    void it_is_said_in_swedish_too() {
        gateway.does("done-unconfirmed");
        String[] words = {
            "unlock",
            "house:1",
            folder.toString(),
            "--journal",
            stead.journal().toString(),
            "--as",
            "c1",
            "--role",
            "carer"
        };

        assertThat(in(Locale.forLanguageTag("sv"), words).exits(1).out())
                .contains("Kommandots id: ", "gå och känn på handtaget");
    }
}
