package se.kvittens.examples.cli.lifecare;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.kvittens.examples.cli.Ran;

/** {@code kvittens lifecare orders}, {@code confirm} and {@code end}, against the simulated system. */
class OrderCommandsTest {

    @TempDir
    private Path folder;

    private Office office;

    @BeforeEach
    void open() throws IOException {
        office = new Office(folder);
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void LIFE_1_what_waits_is_listed_by_itself() {
        Ran waiting = office.swedish("orders", "--unconfirmed").exits(0);
        Ran confirmed = office.english("orders").exits(0);

        assertThat(waiting.out()).startsWith("Beställningar att bekräfta, uttaget 2024-11-01 09:00");
        assertThat(confirmed.out()).startsWith("Confirmed orders, taken 2024-11-01 09:00");
        assertThat(waiting.out()).contains(office.waitingOrder());
        assertThat(confirmed.out()).doesNotContain(office.waitingOrder());
        assertThat(confirmed.outLines()).hasSizeGreaterThan(3 + Office.RECIPIENTS - 2);
    }

    @Test
    void LIFE_2_the_confirmed_ones_are_found_by_customer_number_or_by_part_of_a_name() {
        String[] first = office.english("orders", "--format", "CSV")
                .exits(0)
                .outLines()
                .get(1)
                .split(",", -1);

        Ran byNumber = office.english("orders", "--search", first[1]).exits(0);
        Ran byName = office.english(
                        "orders", "--search", first[0].substring(1, 6).toUpperCase(Locale.ROOT))
                .exits(0);

        assertThat(byNumber.out()).contains(first[2]).startsWith("Confirmed orders, found by a search");
        assertThat(byName.out()).contains(first[2]);
        assertThat(office.english("orders", "--search", "nobody at all")
                        .exits(0)
                        .out())
                .doesNotContain("order-");
    }

    @Test
    void LIFE_2_a_personal_number_is_asked_for_and_never_stands_on_the_command_line() {
        Ran refused = office.english("orders", "--search", Ran.PERSONAL_NUMBER).isRefused();
        Ran typed = office.typing(Ran.PERSONAL_NUMBER + "\n")
                .english("orders", "--search", "-")
                .exits(0);
        Ran piped = office.piping(Ran.PERSONAL_NUMBER + "\n")
                .swedish("orders", "--search", "-")
                .exits(0);

        assertThat(refused.err()).contains("REG-9", "--search -");
        assertThat(typed.err()).isEqualTo("Name, customer number or personal number: ");
        assertThat(typed.out()).startsWith("Confirmed orders, found by a search");
        assertThat(piped.err()).isEmpty();
    }

    @Test
    void nothing_to_search_for_is_no_search_for_everything() {
        assertThat(office.piping("  \n")
                        .english("orders", "--search", "-")
                        .isRefused()
                        .err())
                .contains("nothing to search for");
        assertThat(office.piping("")
                        .english("orders", "--search", "-")
                        .isRefused()
                        .out())
                .isEmpty();
        assertThat(office.english("orders", "--unconfirmed", "--search", "x")
                        .isRefused()
                        .err())
                .contains("LIFE-2");
    }

    @Test
    void LIFE_2_the_list_is_readable_and_printable() throws IOException {
        Ran ran = office.swedish("orders", "--format", "HTML", "--out", office.path("new/orders.html"))
                .exits(0);

        assertThat(ran.out()).isEqualTo("Listan finns i " + office.path("new/orders.html") + System.lineSeparator());
        assertThat(office.text("new/orders.html"))
                .startsWith("<!DOCTYPE html>\n<html lang=\"sv\">")
                .contains("@media print", "Bekräftade beställningar", "uttaget 2024-11-01 09:00", "Insatser: ");
        office.english("orders", "--format", "XLSX", "--out", office.path("orders.xlsx"))
                .exits(0);
        assertThat(Files.size(office.path("orders.xlsx"))).isPositive();
        assertThat(office.english("orders", "--format", "HTML").isRefused().err())
                .contains("--out");
        assertThat(office.english("orders", "--out", folder).isRefused().err()).contains("is a folder");
    }

    @Test
    void LIFE_1_an_order_is_confirmed_once_and_the_second_time_its_date_is_told() {
        String order = office.waitingOrder();

        Ran first = office.english("confirm", order, "--from", "2024-12-02").exits(0);
        Ran again = office.english("confirm", order, "--from", "2024-12-02").isRefused();
        Ran other = office.swedish("confirm", order, "--from", "2024-12-09").isRefused();

        assertThat(first.out()).contains(order + " is confirmed and executed from 2024-12-02", "LIFE-1");
        assertThat(again.err()).contains("Refused. LIFE-1: ", "is executed from 2024-12-02");
        assertThat(other.err())
                .contains("Nekat. LIFE-1: Beställningen är redan bekräftad", "verkställs från 2024-12-02");
        assertThat(again.out() + other.out()).isEmpty();
        assertThat(office.english("orders", "--search", order.split("-")[1]).out())
                .contains("2024-12-02");
    }

    @Test
    void what_is_not_there_or_is_a_personal_number_is_not_confirmed() {
        assertThat(office.english("confirm", "order-none", "--from", "2024-12-02")
                        .isRefused()
                        .err())
                .startsWith("Refused. There is no such thing");
        long before = office.system.requests();
        assertThat(office.english("confirm", Ran.PERSONAL_NUMBER, "--from", "2024-12-02")
                        .isRefused()
                        .err())
                .contains("REG-9");
        assertThat(office.swedish("confirm", "", "--from", "2024-12-02")
                        .isRefused()
                        .err())
                .contains("Ett namn är tomt");
        assertThat(office.system.requests()).isEqualTo(before);
    }

    @Test
    void LIFE_3_an_execution_ends_when_the_order_is_typed_once_more() {
        String order = confirmed();

        Ran wrong = office.typing("yes\n").english(ending(order)).isRefused();
        Ran right = office.typing(order + "\n").english(ending(order)).exits(0);
        Ran again = office.typing(order + "\n").swedish(ending(order)).isRefused();

        assertThat(wrong.err()).contains("will end on 2024-12-20", "Refused. LIFE-3: ", "Nothing was ended");
        assertThat(right.err()).contains(order + " (HOME_CARE, from 2024-12-02) will end on 2024-12-20: moved");
        assertThat(right.out()).contains("The execution of " + order + " ends on 2024-12-20.");
        assertThat(again.err()).startsWith("Nekat. LIFE-3: Verkställigheten är redan avslutad.");
    }

    @Test
    void LIFE_3_in_a_pipe_it_is_confirmed_with_a_word_or_not_at_all() {
        String order = confirmed();

        Ran silent = office.piping(order + "\n").swedish(ending(order)).isRefused();
        assertThat(silent.err())
                .startsWith("Nekat. LIFE-3: Ingen har bekräftat")
                .contains("--yes");

        office.english("end", order, "--on", "2024-12-20", "--reason", "moved", "--mismanaged", "--yes")
                .exits(0);
        assertThat(office.swedish("orders", "--search", order.split("-")[1]).out())
                .contains("2024-12-20  flyttat (misskött uppdrag)");
    }

    @Test
    void LIFE_3_what_can_not_be_ended_so_says_why() {
        String waiting = office.waitingOrder();
        assertThat(office.typing("").english(ending(waiting)).isRefused().err())
                .startsWith("Refused. LIFE-3: The order is not confirmed yet");
        String order = confirmed();
        assertThat(office.english("end", order, "--on", "2024-12-01", "--reason", "MOVED", "--yes")
                        .isRefused()
                        .err())
                .startsWith("Refused. LIFE-3, LIFE-4: The last day is before the first.");
        office.english("end", order, "--on", "2024-12-02", "--reason", "MOVED", "--yes")
                .exits(0);
    }

    private String confirmed() {
        String order = office.waitingOrder();
        office.english("confirm", order, "--from", "2024-12-02").exits(0);
        return order;
    }

    private static Object[] ending(String order) {
        return new Object[] {"end", order, "--on", "2024-12-20", "--reason", "MOVED"};
    }
}
