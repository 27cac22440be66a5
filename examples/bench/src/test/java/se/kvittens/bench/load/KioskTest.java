package se.kvittens.bench.load;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What counts as acknowledged, and what as missing, at a server that forgets. */
class KioskTest {

    private HttpServer server;
    private URI address;
    private final Kiosk kiosk = new Kiosk(HttpClient.newHttpClient(), "k0", Instant.parse("2025-03-03T08:00:00Z"));

    @BeforeEach
    void start() throws Exception {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        address = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/");
        answer(
                "/v1/providers/Norra/receipts/batch",
                200,
                "{\"line\":1,\"status\":200}\n{\"line\":2,\"status\":400}\n{\"line\":3,\"status\":200}\n");
        answer(
                "/v1/providers/Norra/visits/search",
                200,
                "{\"visits\":[{\"start\":{\"at\":\"2025-03-03T08:00:00Z\"}}]}");
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private void answer(String path, int status, String body) {
        server.createContext(path, exchange -> {
            exchange.getRequestBody().readAllBytes();
            byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
    }

    @Test
    void only_lines_that_were_taken_are_acknowledged_and_what_is_forgotten_is_missing() throws Exception {
        assertThat(kiosk.handIn(address, 3)).isTrue();

        assertThat(kiosk.acknowledged()).containsExactly(0, 2);
        assertThat(kiosk.lengths()).hasSize(1);
        assertThat(kiosk.missing(address)).isEqualTo(1);
    }

    @Test
    void a_receipt_is_handed_in_again_until_it_is_acknowledged() throws Exception {
        Deque<Integer> statuses = new ArrayDeque<>(List.of(503, 429, 200));
        List<Integer> told = new ArrayList<>();
        server.createContext("/v1/providers/Norra/receipts", exchange -> {
            exchange.getRequestBody().readAllBytes();
            exchange.sendResponseHeaders(statuses.remove(), -1);
            exchange.close();
        });

        kiosk.insist(address, () -> true, told::add);

        assertThat(told).containsExactly(503, 429);
        assertThat(kiosk.acknowledged()).containsExactly(0);
    }

    @Test
    void of_a_server_that_is_gone_nothing_is_acknowledged() throws Exception {
        server.stop(0);

        assertThat(kiosk.handIn(address, 3)).isFalse();
        assertThat(kiosk.acknowledged()).isEmpty();
    }
}
