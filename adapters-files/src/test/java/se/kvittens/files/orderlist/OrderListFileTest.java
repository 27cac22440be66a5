package se.kvittens.files.orderlist;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.kvittens.application.ordering.HeldOrder;
import se.kvittens.application.ordering.OrderId;
import se.kvittens.domain.identity.RecipientId;
import se.kvittens.domain.order.Customer;
import se.kvittens.domain.order.EndReason;
import se.kvittens.domain.order.GrantedTime;
import se.kvittens.domain.order.MergeGround;
import se.kvittens.domain.order.Order;
import se.kvittens.domain.order.OrderContent;
import se.kvittens.domain.order.Period;
import se.kvittens.domain.task.Category;
import se.kvittens.domain.task.TaskCode;
import se.kvittens.files.html.ReadPage;
import se.kvittens.files.report.ReportFormat;

class OrderListFileTest {

    private static final Locale SWEDISH = Locale.forLanguageTag("sv");
    private static final LocalDate FIRST = LocalDate.of(2024, 10, 7);

    /** Nobody's. */
    private static final String PERSONAL_NUMBER = "19400312" + "1235";

    private static final OrderContent CONTENT = new OrderContent(
            new GrantedTime(Duration.ofMinutes(630), Period.WEEK),
            new Category("HOME_CARE"),
            Set.of(new TaskCode("WALK"), new TaskCode("LAUNDRY")),
            Set.of(MergeGround.PLAN));
    private static final List<HeldOrder> ORDERS = List.of(
            held("o-1", "Åsa <b>Ek</b>\u001b[2J", new Order.Unconfirmed(CONTENT)),
            held("o-2", "Dag " + PERSONAL_NUMBER, new Order.UnderWay(CONTENT, FIRST)),
            held("o-3", "Elin", new Order.Ended(CONTENT, FIRST, FIRST.plusDays(9), EndReason.MOVED, true)));
    private static final OrderListFile.Head HEAD =
            new OrderListFile.Head(OrderListFile.Kind.CONFIRMED, Instant.parse("2024-11-01T08:00:00Z"));

    @TempDir
    private Path folder;

    @Test
    void LIFE_2_the_terminal_has_one_line_an_order_in_either_language() throws IOException {
        List<String> swedish = shown(SWEDISH, ReportFormat.TEXT).lines().toList();

        assertThat(swedish).hasSize(6).element(0).isEqualTo("Bekräftade beställningar, uttaget 2024-11-01 09:00");
        assertThat(swedish.get(5))
                .contains("Elin", "r-o-3", "o-3", "10:30:00  vecka", "2024-10-07  2024-10-16")
                .endsWith("flyttat (misskött uppdrag)");
        assertThat(shown(Locale.ENGLISH, ReportFormat.TEXT)).contains("10:30:00  week", "moved (mismanaged)");
    }

    @Test
    void LIFE_2_programs_get_the_tasks_too() throws IOException {
        assertThat(shown(Locale.ENGLISH, ReportFormat.CSV).lines().toList())
                .element(0)
                .isEqualTo("name,customer,order,category,granted_seconds,per,from,to,ended,tasks,merging");
        assertThat(shown(Locale.ENGLISH, ReportFormat.CSV)).contains(",37800,week,,,,LAUNDRY WALK,");
    }

    @Test
    void LIFE_2_the_page_stands_by_itself_and_can_be_printed() throws IOException {
        Path file = folder.resolve("orders.html");
        new OrderListFile(SWEDISH).write(HEAD, ORDERS, ReportFormat.HTML, file);
        Document page = ReadPage.wellFormed(file);

        ReadPage.standsByItself(page);
        assertThat(page.select("html").attr("lang")).isEqualTo("sv");
        assertThat(page.select("style").html()).contains("@media print");
        assertThat(page.select("tbody tr")).hasSize(6);
        assertThat(page.select("tbody tr").get(0).text()).contains("Åsa <b>Ek</b>");
        assertThat(page.select("tbody tr").get(1).text())
                .contains("Insatser: LAUNDRY WALK", "genomförandeplanen säger så");
        assertThat(page.text()).contains("uttaget 2024-11-01 09:00", "Antal beställningar: 3.");
    }

    @Test
    void no_personal_number_and_no_sign_for_the_terminal_is_shown() throws IOException {
        for (ReportFormat format : List.of(ReportFormat.TEXT, ReportFormat.CSV)) {
            assertThat(shown(SWEDISH, format))
                    .doesNotContain("19400312", "\u001b")
                    .contains("Dag ******");
        }
    }

    @Test
    void it_is_a_workbook_too() throws IOException {
        Path file = folder.resolve("orders.xlsx");
        new OrderListFile(Locale.ENGLISH).write(HEAD, ORDERS, ReportFormat.XLSX, file);

        assertThat(Files.readAllBytes(file)).startsWith('P', 'K');
    }

    private static String shown(Locale locale, ReportFormat format) throws IOException {
        StringWriter out = new StringWriter();
        new OrderListFile(locale).show(HEAD, ORDERS, format, out);
        return out.toString();
    }

    private static HeldOrder held(String id, String name, Order order) {
        return new HeldOrder(
                new OrderId(id),
                "1",
                new RecipientId("r-" + id),
                new Customer("r-" + id, PERSONAL_NUMBER, name),
                order);
    }
}
