package se.kvittens.lock.nuki.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.kvittens.lock.npm.NeedsNpm;
import se.kvittens.lock.npm.Prism;
import se.kvittens.lock.nuki.simulator.NukiHouse;
import se.kvittens.lock.nuki.simulator.SimulatedNuki;
import se.kvittens.transport.http.Connection;
import se.kvittens.transport.http.Exchange;
import se.kvittens.transport.http.HttpTransport;
import se.kvittens.transport.http.Request;

/** The judge finds what is wrong, with what is asked and with what is answered. */
@NeedsNpm("nuki")
class PrismBitesTest {

    @Test
    void it_finds_what_nuki_does_not_document() {
        try (SimulatedNuki nuki = SimulatedNuki.start();
                Prism prism = Prism.before(nuki.address(), Prism.NUKI);
                HttpTransport transport = new HttpTransport(Connection.to(prism.address()))) {
            NukiHouse house = nuki.begin();
            house.add(1).tell(0, 4, 0, "5f01"); // No action has the number 0.
            Map<String, String> token = Map.of("Authorization", "Bearer " + house.token());

            List<Request> wrong = List.of(
                    Request.get("/smartlock"),
                    post(token, "{\"action\":\"unlock\"}"),
                    post(token, "{\"action\":1,\"expires\":1}"),
                    new Request(Request.Method.GET, "/smartlock/1/log", Map.of("limit", "51"), token, Optional.empty()),
                    new Request(Request.Method.GET, "/smartlock/1/log", Map.of(), token, Optional.empty()));

            assertThat(wrong)
                    .map(transport::send)
                    .map(exchange -> ((Exchange.Response) exchange).status())
                    .allMatch(status -> status >= 400);
            assertThat(prism.report().requests()).isEqualTo(wrong.size());
            assertThat(prism.report().violations()).isNotEmpty();
        }
    }

    @Test
    void it_finds_what_is_not_in_the_contract_of_our_own() {
        try (Prism prism = Prism.inPlaceOfServer(Prism.NEUTRAL);
                HttpTransport transport = new HttpTransport(Connection.to(prism.address()))) {
            Map<String, String> token = Map.of("Authorization", "Bearer a-token");
            Request.Body body = Request.Body.json("{\"action\":\"unlatch\",\"expires\":\"2026-03-29T01:00:30Z\"}");

            List<Request> wrong = List.of(
                    Request.get("/v1/locks"),
                    new Request(Request.Method.GET, "/v1/doors", Map.of(), token, Optional.empty()),
                    new Request(
                            Request.Method.POST, "/v1/locks/lock-17/commands/c-1", Map.of(), token, Optional.of(body)));

            assertThat(wrong)
                    .map(transport::send)
                    .map(exchange -> ((Exchange.Response) exchange).status())
                    .allMatch(status -> status >= 400);
            assertThat(prism.report().violations()).isNotEmpty();
        }
    }

    private static Request post(Map<String, String> token, String body) {
        return new Request(
                Request.Method.POST, "/smartlock/1/action", Map.of(), token, Optional.of(Request.Body.json(body)));
    }
}
