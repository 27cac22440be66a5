package se.kvittens.examples.simulate.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What our client never sends: the simulated system takes it for what it is. */
class HouseTest {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private Instant now = Instant.parse("2024-10-07T08:00:00Z");
    private final House house = new House(() -> now, Instant.EPOCH);
    private String token = "";

    @BeforeEach
    void signIn() throws Exception {
        house.people().putCustomer(object("{\"id\": \"k1\"}"));
        house.people().putCarer(object("{\"id\": \"p1\"}"));
        token = sign("kvittens", "simulated", String.join(" ", Tokens.SCOPES) + " orders.read")
                .body()
                .orElseThrow()
                .path("access_token")
                .asText();
    }

    @ParameterizedTest
    @CsvSource({
        "GET, orders, limit, 0, 400",
        "GET, orders, limit, 5001, 400",
        "GET, orders, limit, 5000, 200",
        "GET, orders, limit, many, 400",
        "GET, orders, cursor, ???, 400",
        "GET, orders, changedSince, yesterday, 400",
        "GET, visits, from, 2024-13-01, 400",
        "GET, customers, x, y, 400",
        "GET, customers, month, 2024-10, 200",
        "GET, nothing, x, y, 403",
        "PATCH, orders, x, y, 404"
    })
    void what_is_asked_wrongly_is_invalid(String method, String room, String name, String value, int status) {
        assertThat(answer(method, List.of(room), Map.of(name, value), MissingNode.getInstance())
                        .status())
                .isEqualTo(status);
    }

    @Test
    void a_time_that_is_none_is_invalid() throws Exception {
        JsonNode visit = object("{\"version\": 1, \"customer\": {\"id\": \"k1\"}, \"carer\": {\"id\": \"p1\"},"
                + " \"start\": {\"at\": \"at eight\", \"method\": \"NFC\"}}");

        assertThat(answer("PUT", List.of("visits", "v1"), Map.of(), visit)).isEqualTo(Reply.invalid());
    }

    @Test
    void a_message_without_a_key_is_invalid() throws Exception {
        JsonNode draft = object("{\"receivers\": [\"" + MessagesDesk.OWNER + "\"], \"subject\": \"Hej\"}");

        assertThat(answer("POST", List.of("messages"), Map.of(), draft)).isEqualTo(Reply.invalid());
        assertThat(answer("GET", List.of("messages"), Map.of(), draft)
                        .body()
                        .orElseThrow()
                        .path("items"))
                .isEmpty();
    }

    @Test
    void who_has_no_token_or_an_old_one_is_not_let_in() {
        assertThat(answer("GET", List.of("orders"), Map.of(), MissingNode.getInstance())
                        .status())
                .isEqualTo(200);
        now = now.plus(Duration.ofHours(1));
        assertThat(answer("GET", List.of("orders"), Map.of(), MissingNode.getInstance()))
                .isEqualTo(Reply.problem(401, "SIGN_IN"));
        assertThat(sign("kvittens", "guessed", "").status()).isEqualTo(401);
        assertThat(sign("somebody", "simulated", "").status()).isEqualTo(401);
    }

    private Reply sign(String client, String secret, String scope) {
        return house.answer(new Heard(
                "POST",
                List.of("oauth", "token"),
                Map.of(),
                Map.of(),
                Map.of("client_id", client, "client_secret", secret, "scope", scope),
                MissingNode.getInstance()));
    }

    private Reply answer(String method, List<String> path, Map<String, String> query, JsonNode body) {
        return house.answer(new Heard(method, path, query, Map.of("authorization", "Bearer " + token), Map.of(), body));
    }

    private static ObjectNode object(String text) throws Exception {
        return (ObjectNode) MAPPER.readTree(text);
    }
}
