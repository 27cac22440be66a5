package se.kvittens.examples.simulate;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import se.kvittens.application.absences.AbsenceId;
import se.kvittens.application.absences.HeldAbsence;
import se.kvittens.application.answer.Answer;
import se.kvittens.application.ordering.HeldOrder;
import se.kvittens.application.ordering.OrderId;
import se.kvittens.application.visiting.VisitVersion;
import se.kvittens.domain.absence.Absence;
import se.kvittens.domain.absence.AbsenceCause;
import se.kvittens.domain.identity.RecipientId;
import se.kvittens.domain.message.Address;
import se.kvittens.domain.message.Draft;
import se.kvittens.domain.message.MessageId;
import se.kvittens.domain.order.EndReason;
import se.kvittens.domain.order.Order;
import se.kvittens.domain.time.DateSpan;
import se.kvittens.examples.simulate.desk.Tokens;
import se.kvittens.lifecare.call.Credentials;
import se.kvittens.lifecare.feed.Asked;
import se.kvittens.lifecare.wiring.Lifecare;
import se.kvittens.transport.http.Connection;

/** Something that knows the contract and not us answers each thing that can be asked, and we understand it. */
@EnabledIfSystemProperty(named = "kvittens.lifecare.mock", matches = ".*", disabledReason = "judge.sh runs it")
class MockedContractTest {

    private static final LocalDate DAY = LocalDate.of(2024, 10, 7);
    private static final Absence ABSENCE = Absence.of(DateSpan.closed(DAY, DAY), AbsenceCause.OTHER, Optional.empty());

    private final Lifecare client = Lifecare.open(new Lifecare.Settings(
            Connection.to(URI.create(System.getProperty("kvittens.lifecare.mock", "http://127.0.0.1"))),
            new Credentials("a client", "a secret", Tokens.SCOPES),
            new Address("us")));

    @AfterEach
    void everything_was_understood() {
        assertThat(client.unread().items()).isEmpty();
        client.close();
    }

    @Test
    void orders() {
        List<HeldOrder> orders = accepted(client.orders().unconfirmed());
        HeldOrder order = accepted(client.orders().find(new OrderId("o/1 å")));

        assertThat(orders).isNotEmpty();
        assertThat(accepted(client.orders().confirmed())).isNotEmpty();
        assertThat(accepted(client.orders().search("Åsa"))).isNotEmpty();
        accepted(client.orders().confirm(order, DAY));
        accepted(
                client.orders().end(order, new Order.Ended(order.order().content(), DAY, DAY, EndReason.MOVED, false)));
    }

    @Test
    void absences() {
        AbsenceId id = new AbsenceId("a1");
        HeldAbsence held = accepted(client.absences().register(id, new RecipientId("k1"), ABSENCE));

        accepted(client.absences().find(id));
        accepted(client.absences().change(held, ABSENCE));
    }

    @Test
    void messages() {
        MessageId id = new MessageId("a-key-of-ours");

        assertThat(accepted(client.mailbox().addresses()).groups()).isNotEmpty();
        assertThat(accepted(client.mailbox().inbox())).isNotEmpty();
        accepted(client.mailbox().open(id));
        accepted(client.mailbox().send(id, new Draft(List.of(new Address("all")), "Hej", "Hej.", List.of())));
        accepted(client.mailbox().delete(id));
    }

    @Test
    void visits() {
        accepted(
                client.visits().send(new VisitVersion(Simulation.SEEDED.visits().get(0), 1)));
        assertThat(accepted(client.visits().on(DateSpan.closed(DAY, DAY)))).isNotEmpty();
    }

    @Test
    void feeds() {
        List<Object> told = new ArrayList<>();
        client.feeds().visits(Asked.EVERYTHING.on(DateSpan.closed(DAY, DAY))).tell(told::add);
        client.feeds().orders(Asked.EVERYTHING).tell(told::add);
        client.feeds().absences(Asked.EVERYTHING).tell(told::add);
        client.feeds().register(Simulation.MONTH).tell(told::add, told::add);

        assertThat(told).hasSizeGreaterThanOrEqualTo(5);
    }

    private static <T> T accepted(Answer<T> answer) {
        return answer.value().orElseThrow(() -> new AssertionError("" + answer));
    }
}
