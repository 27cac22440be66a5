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
    private static final JsonNode NOTHING = MissingNode.getInstance();

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
        "GET, orders, state, OLD, 400",
        "GET, orders, state, CONFIRMED, 200",
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

    @ParameterizedTest
    @CsvSource({
        "2024-09-30T23:50:00+02:00, 2024-10-01T00:10:00+02:00, 1",
        "2024-09-30T23:50:00+02:00, 2024-09-30T23:59:59+02:00, 0",
        "2024-10-31T23:50:00+01:00, 2024-11-01T00:10:00+01:00, 1"
    })
    void TIME_2_a_visit_is_among_those_of_the_month_into_which_it_was_moved(String start, String moved, int visits)
            throws Exception {
        house.visits()
                .put(object("{\"id\": \"v1\", \"version\": 1, \"start\": {\"at\": \"" + start
                        + "\", \"method\": \"NFC\"}, \"adjustments\": [{\"start\": \"" + moved + "\"}],"
                        + " \"changed\": \"2024-10-07T08:00:00Z\"}"));

        assertThat(answer("GET", List.of("visits"), Map.of("from", "2024-10-01", "to", "2024-10-31"), NOTHING)
                        .body()
                        .orElseThrow()
                        .path("items"))
                .hasSize(visits);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-10-07, 2024-10-06, , 409",
        "2024-10-07, 2024-10-07, , 200",
        "2024-10-07, , Inlagd, 200",
        "2024-10-07, , Se 19000101" + "-0000, 422",
        "2024-10-07, 2024-10-07T00:00:00Z, , 400",
        "7 oktober, , , 400"
    })
    void LIFE_4_an_absence_is_kept_only_as_the_contract_has_it(
            String first, String last, String description, int status) throws Exception {
        ObjectNode absence = object("{\"customer\": {\"id\": \"k1\"}, \"cause\": \"HOSPITAL\"}");
        absence.put("firstDay", first).put("description", description == null ? "" : description);
        if (last != null) {
            absence.put("lastDay", last);
        }

        assertThat(answer("PUT", List.of("absences", "a1"), Map.of(), absence).status())
                .isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({"MOVED, true, 412", "AWAY, true, 400", "MOVED, perhaps, 400"})
    void LIFE_3_an_end_is_kept_only_as_the_contract_has_it(String reason, String mismanaged, int status)
            throws Exception {
        house.orders().put(object("{\"id\": \"o1\", \"version\": \"1\", \"executionDate\": \"2024-10-07\"}"));
        JsonNode end = MAPPER.readTree("{\"lastDay\": \"2024-10-07\", \"reason\": \"" + reason + "\", \"mismanaged\": "
                + (mismanaged.equals("true") ? "true" : "\"perhaps\"") + "}");

        assertThat(answer("PUT", List.of("orders", "o1", "end"), Map.of(), end).status())
                .isEqualTo(status);
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
