package se.kvittens.examples.cli.lifecare;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.kvittens.examples.cli.Ran;

/** {@code kvittens lifecare absence}, against the simulated system. */
class AbsenceCommandsTest {

    @TempDir
    private Path folder;

    private Office office;
    private String customer = "";

    @BeforeEach
    void open() throws IOException {
        office = new Office(folder);
        customer = office.rows("month/recipients.csv").get(0).split(",", -1)[0];
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void LIFE_4_an_absence_is_registered_open_and_its_last_day_set_later_and_again() {
        String absence = registered("--known", "2024-11-28T08:15", "--description", "Inlagd");
        assertThat(office.english("absence", "list", "--open").exits(0).out())
                .contains(absence + "  " + customer, "2024-12-02", "Inlagd");

        Ran ended =
                office.swedish("absence", "end", absence, "--on", "2024-12-12").exits(0);
        office.english("absence", "end", absence, "--on", "2024-12-02").exits(0);

        assertThat(ended.out()).contains("Frånvaron " + absence + " har 2024-12-12 som sista dag.");
        assertThat(office.english("absence", "list", "--open").out()).doesNotContain(absence);
        assertThat(office.swedish("absence", "list").out())
                .containsPattern(absence + " +" + customer + " +2024-12-02 +2024-12-02 +sjukhusvistelse");
    }

    @Test
    void LIFE_4_the_same_command_twice_registers_one_and_another_of_that_day_is_told() {
        String absence = registered();
        assertThat(registered()).isEqualTo(absence);

        Ran other = office.english("absence", "register", customer, "--from", "2024-12-02", "--cause", "OTHER")
                .isRefused();

        assertThat(other.err()).contains("used for another content", "registered already: " + absence);
        assertThat(office.english("absence", "list", "--open").out().split(absence, -1))
                .hasSize(2);
    }

    @Test
    void LIFE_4_a_last_day_before_the_first_and_a_personal_number_do_not_leave() {
        String absence = registered();
        long before = office.system.requests();
        assertThat(office.english(
                                "absence",
                                "register",
                                customer,
                                "--from",
                                "2024-12-02",
                                "--to",
                                "2024-12-01",
                                "--cause",
                                "OTHER")
                        .isRefused()
                        .err())
                .contains("LIFE-3, LIFE-4: The last day is before the first.");
        assertThat(office.english(
                                "absence",
                                "register",
                                customer,
                                "--from",
                                "2024-12-03",
                                "--cause",
                                "OTHER",
                                "--description",
                                "Gäller " + Ran.MISTYPED_NUMBER)
                        .isRefused()
                        .err())
                .contains("REG-9");
        assertThat(office.english("absence", "end", Ran.PERSONAL_NUMBER, "--on", "2024-12-03")
                        .isRefused()
                        .err())
                .contains("REG-9");
        assertThat(office.system.requests()).isEqualTo(before);

        assertThat(office.swedish("absence", "end", absence, "--on", "2024-12-01")
                        .isRefused()
                        .err())
                .contains("Sista dagen ligger före den första");
        office.english("absence", "end", absence, "--on", "2024-12-02").exits(0);
    }

    @Test
    void an_unknown_customer_or_absence_is_said() {
        assertThat(office.english("absence", "register", "nobody", "--from", "2024-12-02", "--cause", "OTHER")
                        .isRefused()
                        .err())
                .contains("no such thing");
        assertThat(office.swedish("absence", "end", "nothing", "--on", "2024-12-02")
                        .isRefused()
                        .err())
                .startsWith("Nekat. Det finns inte");
    }

    private String registered(Object... more) {
        Object[] words = {"absence", "register", customer, "--from", "2024-12-02", "--cause", "HOSPITAL"};
        Object[] all = Stream.of(words, more).flatMap(Arrays::stream).toArray();
        String said = office.english(all).exits(0).out().strip();
        assertThat(said).startsWith("The absence is registered as ");
        return said.substring(said.lastIndexOf(' ') + 1);
    }
}
