package se.kvittens.application.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static se.kvittens.domain.absence.AbsenceCause.HOSPITAL;
import static se.kvittens.domain.fixture.OrderBuilder.order;
import static se.kvittens.domain.fixture.RecipientBuilder.recipient;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.kvittens.application.importing.feed.Tellings;
import se.kvittens.domain.compensation.RecipientFile;
import se.kvittens.domain.fixture.Town;
import se.kvittens.domain.order.Execution;
import se.kvittens.domain.order.Order;

/** What is told of the orders and absences of anna and bo, of whom anna comes first. */
class ImportedOrdersTest {

    private static final ImportedMonths MONTHS = new ImportedMonths(Town.north());

    private Tellings told;

    @BeforeEach
    void twoAreKnown() {
        told = new Tellings().recipient(recipient("anna"), "Anna Löf").recipient(recipient("bo"), "Bo Ek");
    }

    @Test
    void LIFE_1_only_what_was_confirmed_takes_part() {
        Imported imported = imported(told.order(
                        "o1", Tellings.byId("anna"), new Order.Unconfirmed(order().content()), "")
                .order("o2", Tellings.byId("anna"), order().from("2024-11-10").build(), "")
                .order(
                        "o3",
                        Tellings.byName("Anna Löf"),
                        order().from("2024-11-05").until("2024-11-08"),
                        ""));

        assertThat(anna(imported).executions())
                .extracting(each -> each.executionDate().toString())
                .containsExactly("2024-11-05", "2024-11-10");
    }

    @Test
    void an_order_is_as_it_was_told_last_or_changed_last() {
        Execution first = order().build();
        Execution ended = order().until("2024-11-10");

        assertThat(orders(told("o1", first, "").order("o1", Tellings.byId("anna"), ended, "")))
                .containsExactly(ended);
        assertThat(orders(told("o1", ended, "2024-11-11T08:00")
                        .order("o1", Tellings.byId("anna"), first, "2024-11-10T08:00")))
                .containsExactly(ended);
        assertThat(orders(told("o1", ended, "2024-11-11T08:00").order("o1", Tellings.byId("anna"), first, "")))
                .containsExactly(first);
        assertThat(orders(told("o1", first, "").order("o2", Tellings.byId("anna"), ended, "")))
                .hasSize(2);
    }

    @Test
    void without_an_id_an_order_is_known_by_what_it_says() {
        Execution one = order().build();

        assertThat(orders(told("", one, "").order("", Tellings.byId("anna"), order().build(), "")))
                .containsExactly(one);
        assertThat(orders(told("", one, "").order("", Tellings.byId("anna"), order().until("2024-11-10"), "")))
                .hasSize(2);
    }

    /** It was sent for the wrong person. */
    @Test
    void an_order_that_is_told_anew_of_another_person_is_that_persons_alone() {
        Imported imported = imported(told.order("o1", Tellings.byId("anna"), order().build(), "2024-11-01T08:00")
                .order("o1", Tellings.byId("bo"), order().build(), "2024-11-02T08:00"));

        assertThat(anna(imported).executions()).isEmpty();
        assertThat(imported.month().recipients().get(1).executions()).hasSize(1);
    }

    @Test
    void an_absence_is_as_it_was_told_last_or_changed_last() {
        var open = recipient("anna").absent("2024-11-04", "", HOSPITAL, "");
        var closed = recipient("anna").absent("2024-11-04", "2024-11-06", HOSPITAL, "");

        assertThat(anna(imported(told.absences("a", open, "", "").absences("a", closed, "", "")))
                        .absences())
                .isEqualTo(closed.build().absences());
        twoAreKnown();
        assertThat(anna(imported(told.absences("a", closed, "2024-11-07T08:00", "")
                                .absences("a", open, "2024-11-04T08:00", "")))
                        .absences())
                .isEqualTo(closed.build().absences());
        twoAreKnown();
        assertThat(anna(imported(told.absences("", open, "", "").absences("", open, "", "")))
                        .absences())
                .isEqualTo(open.build().absences());
    }

    private Tellings told(String id, Execution execution, String changed) {
        twoAreKnown();
        return told.order(id, Tellings.byId("anna"), execution, changed);
    }

    private static List<Execution> orders(Tellings tellings) {
        return anna(imported(tellings)).executions();
    }

    private static Imported imported(Tellings tellings) {
        return MONTHS.of("2024-11", tellings).get();
    }

    private static RecipientFile anna(Imported imported) {
        return imported.month().recipients().get(0);
    }
}
