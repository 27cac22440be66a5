package se.kvittens.lifecare.fault;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.net.URI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.kvittens.application.answer.Answer;
import se.kvittens.application.answer.RefusalReason;
import se.kvittens.application.ordering.OrderId;
import se.kvittens.lifecare.feed.Asked;
import se.kvittens.transport.http.Connection;
import se.kvittens.transport.http.Request;

/** Neither a personal number nor a secret is printed or put into an address. */
class NothingPersonalTest {

    /** A date and four zeros. */
    private static final String NUMBER = "19000101" + "-0000";

    private Server server;

    @BeforeEach
    void start() {
        server = new Server();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void LIFE_2_what_is_searched_for_goes_in_a_body() {
        server.wire.stubFor(post("/orders/search").willReturn(Server.json("{\"items\": []}")));

        assertThat(server.us.orders().search(NUMBER).isAccepted()).isTrue();
        server.wire.verify(1, postRequestedFor(urlEqualTo("/orders/search")));
        assertThat(server.wire.getAllServeEvents())
                .noneMatch(event -> event.getRequest().getUrl().contains("1900")
                        || event.getRequest().getHeaders().toString().contains("1900"));
    }

    @Test
    void the_other_systems_words_are_shown_without_personal_numbers_and_not_for_ever() {
        String words = "Kund " + NUMBER + " finns inte. ".repeat(100);
        server.wire.stubFor(any(anyUrl())
                .atPriority(9)
                .willReturn(aResponse()
                        .withStatus(404)
                        .withHeader("Content-Type", "application/problem+json")
                        .withBody("{\"status\": 404, \"code\": \"UNKNOWN\", \"detail\": \"" + words + "\"}")));

        Answer<?> answer = server.us.orders().find(new OrderId("o1"));

        assertThat(answer).isInstanceOf(Answer.Refused.class);
        Answer.Refused<?> refused = (Answer.Refused<?>) answer;
        assertThat(refused.reason()).isEqualTo(RefusalReason.UNKNOWN);
        assertThat(refused.detail()).startsWith("Kund ****** finns inte.").hasSize(200);
    }

    @Test
    void no_secret_is_printed() {
        server.wire.stubFor(any(anyUrl()).atPriority(9).willReturn(aResponse().withStatus(500)));
        Throwable interrupted =
                catchThrowable(() -> server.us.feeds().visits(Asked.EVERYTHING).tell(visit -> {}));
        Request request = Request.get("/orders").with("Authorization", "Bearer " + Server.TOKEN);

        assertThat(Server.settings(Connection.to(URI.create("https://example.test/x"))) + " " + interrupted + request)
                .contains("us", "FAULT")
                .doesNotContain(Server.SECRET, Server.TOKEN);
    }
}
