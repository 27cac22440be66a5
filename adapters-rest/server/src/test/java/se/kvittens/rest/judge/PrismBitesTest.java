package se.kvittens.rest.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.kvittens.rest.rig.Client;
import se.kvittens.rest.rig.Rig;

/** The judge finds what is wrong: before a server that answers whatever it is told to. */
@ThroughPrism
class PrismBitesTest {

    private static final String ME =
            "{\"who\":\"pia\",\"kind\":\"PERSON\",\"roles\":[],\"providers\":[],\"twoFactor\":true}";
    private static final String PROBLEM = "{\"type\":\"about:blank\",\"title\":\"No.\",\"status\":409,\"code\":\"NO\"}";

    private HttpServer server;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private Client answering(int status, String kind, String body) {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        server.createContext("/", exchange -> {
            exchange.getRequestBody().readAllBytes();
            exchange.getResponseHeaders().set("Content-Type", kind);
            exchange.sendResponseHeaders(status, bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
        return new Client(server.getAddress().getPort(), "pia", Rig.BETWEEN.get());
    }

    @Test
    void an_answer_as_in_the_contract_is_in_order() {
        assertThat(answering(200, "application/json", ME).get("/v1/me").body()).isEqualTo(ME);
    }

    @Test
    void a_field_that_is_not_in_the_contract_is_found() {
        Client client = answering(200, "application/json", ME.replace("\"kind\"", "\"more\":1,\"kind\""));

        assertThatThrownBy(() -> client.get("/v1/me")).isInstanceOf(AssertionError.class);
    }

    @Test
    void a_refusal_is_held_against_the_contract_too() {
        Client client = answering(409, "application/problem+json", "{\"title\":\"No.\"}");

        assertThatThrownBy(() -> client.get("/v1/me")).isInstanceOf(AssertionError.class);
    }

    @Test
    void a_request_that_is_wrong_may_be_refused_and_not_taken() {
        assertThat(answering(409, "application/problem+json", PROBLEM)
                        .post("/v1/providers/n/receipts", "{}")
                        .status())
                .isEqualTo(409);
        server.removeContext("/");
        Client taking = answering(200, "application/json", "{\"receipt\":\"r\",\"visit\":\"v\"}");

        assertThatThrownBy(() -> taking.post("/v1/providers/n/receipts", "{}")).isInstanceOf(AssertionError.class);
    }

    @Test
    void a_place_that_is_not_in_the_contract_has_nothing_to_give() {
        Client client = answering(200, "application/json", "{}");

        assertThatThrownBy(() -> client.get("/v1/nothing")).isInstanceOf(AssertionError.class);
    }
}
