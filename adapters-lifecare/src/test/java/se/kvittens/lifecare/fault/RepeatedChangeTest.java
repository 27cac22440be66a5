package se.kvittens.lifecare.fault;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.put;
import static com.github.tomakehurst.wiremock.client.WireMock.putRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.stubbing.Scenario;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.kvittens.application.answer.Answer;
import se.kvittens.application.answer.RefusalReason;
import se.kvittens.application.ordering.ConfirmOrder;
import se.kvittens.application.ordering.HeldOrder;
import se.kvittens.application.ordering.OrderId;
import se.kvittens.domain.order.Execution;

/** A confirmation that was done, and whose answer got lost, is refused the second time: then what is held decides. */
class RepeatedChangeTest {

    private static final LocalDate DAY = LocalDate.of(2024, 10, 7);
    private static final String CONFIRMED = ", \"executionDate\": \"%s\"";

    private Server server;

    @BeforeEach
    void start() {
        server = new Server();
        found("", Scenario.STARTED);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void LIFE_1_where_our_own_first_attempt_confirmed_it_it_is_confirmed() {
        breaksOffThenRefuses();
        found(CONFIRMED.formatted(DAY), "refused");

        assertThat(confirm().map(held -> ((Execution) held.order()).executionDate()))
                .isEqualTo(Answer.accepted(DAY));
        server.wire.verify(2, putRequestedFor(urlEqualTo("/orders/o1/confirmation")));
    }

    @Test
    void LIFE_1_where_somebody_else_confirmed_it_for_another_day_it_stays_refused() {
        breaksOffThenRefuses();
        found(CONFIRMED.formatted(DAY.plusDays(1)), "refused");

        assertThat(confirm()).isEqualTo(new Answer.Refused<>(RefusalReason.ALREADY_CONFIRMED, "Se over."));
    }

    @Test
    void LIFE_1_what_is_refused_the_first_time_is_refused() {
        server.wire.stubFor(
                put(urlEqualTo("/orders/o1/confirmation")).willReturn(Server.problem(409, "ALREADY_CONFIRMED")));

        assertThat(confirm()).isEqualTo(new Answer.Refused<>(RefusalReason.ALREADY_CONFIRMED, "Se over."));
        server.wire.verify(1, putRequestedFor(urlEqualTo("/orders/o1/confirmation")));
    }

    private Answer<HeldOrder> confirm() {
        return new ConfirmOrder(server.us.orders()).confirm(new OrderId("o1"), DAY);
    }

    private void breaksOffThenRefuses() {
        server.wire.stubFor(put(urlEqualTo("/orders/o1/confirmation"))
                .inScenario("order")
                .whenScenarioStateIs(Scenario.STARTED)
                .willSetStateTo("done")
                .willReturn(aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER)));
        server.wire.stubFor(put(urlEqualTo("/orders/o1/confirmation"))
                .inScenario("order")
                .whenScenarioStateIs("done")
                .willSetStateTo("refused")
                .willReturn(Server.problem(409, "ALREADY_CONFIRMED")));
    }

    private void found(String more, String state) {
        server.wire.stubFor(get(urlEqualTo("/orders/o1"))
                .inScenario("order")
                .whenScenarioStateIs(state)
                .willReturn(Server.json(Bodies.order(more))));
    }
}
