package se.kvittens.rest.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.kvittens.rest.contract.Access;
import se.kvittens.rest.contract.Contract;
import se.kvittens.rest.contract.Operation;
import se.kvittens.rest.rig.Client.Answer;
import se.kvittens.rest.rig.Rig;
import se.kvittens.rest.rig.RigTest;

/** That no route escapes the gate. Each operation of the contract is knocked at, as it is; the server starts with no other. */
class GateTest extends RigTest {

    static Stream<Operation> closed() {
        return Contract.bundled().operations().stream().filter(each -> each.access() != Access.OPEN);
    }

    static Stream<Operation> ofPersons() {
        return closed().filter(each -> each.access() == Access.PERSON);
    }

    static Stream<Operation> ofProviders() {
        return closed().filter(each -> each.path().contains("{provider}"));
    }

    private static Answer knock(Operation operation, String token, String... headers) {
        String path = operation
                .path()
                .replace("{provider}", "Norra%20hemtj%C3%A4nsten")
                .replaceAll("\\{[a-z]+}", "x");
        return rig.as(token).send(operation.method(), path, "", headers);
    }

    private static String codeOf(Answer answer) {
        return answer.json().path("code").asText();
    }

    @ParameterizedTest
    @MethodSource("closed")
    void nobody_comes_in_without_a_token(Operation operation) {
        Answer answer = knock(operation, "");

        assertThat(answer.status()).isEqualTo(401);
        assertThat(codeOf(answer)).isEqualTo("NO_TOKEN");
        assertThat(answer.header("WWW-Authenticate")).contains("Bearer");
    }

    @ParameterizedTest
    @MethodSource("closed")
    void nobody_comes_in_with_a_token_that_is_not_believed(Operation operation) {
        assertThat(codeOf(knock(operation, "made-up"))).isEqualTo("TOKEN_NOT_A_TOKEN");
    }

    @ParameterizedTest
    @MethodSource("ofPersons")
    void SYS_3_one_factor_is_not_enough(Operation operation) {
        Answer answer = knock(operation, "one-factor");

        assertThat(answer.status()).isEqualTo(403);
        assertThat(codeOf(answer)).isEqualTo("TWO_FACTORS_NEEDED");
    }

    @ParameterizedTest
    @MethodSource("ofPersons")
    void a_device_sees_nobodys_visits(Operation operation) {
        assertThat(codeOf(knock(operation, "device"))).isEqualTo("NO_SUCH_ROLE");
    }

    @ParameterizedTest
    @MethodSource("ofPersons")
    void SYS_2_who_has_several_roles_says_which_and_has_it(Operation operation) {
        assertThat(codeOf(knock(operation, "both"))).isEqualTo("WHICH_ROLE");
        assertThat(codeOf(knock(operation, "both", "Kvittens-Role", "CARER"))).isEqualTo("NO_SUCH_ROLE");
        assertThat(codeOf(knock(operation, "both", "Kvittens-Role", "planner"))).isEqualTo("NO_SUCH_ROLE");
        assertThat(knock(operation, "both", "Kvittens-Role", "PLANNER").status())
                .isNotIn(401, 403);
    }

    @ParameterizedTest
    @MethodSource("ofProviders")
    void a_provider_is_not_told_whether_another_is_there(Operation operation) {
        String other = operation.access() == Access.RECEIPTS ? "south-carer" : "south-planner";

        Answer answer = knock(operation, other);

        assertThat(answer.status()).isEqualTo(404);
        assertThat(codeOf(answer)).isEqualTo("NO_SUCH_PROVIDER");
        assertThat(codeOf(rig.as("planner").get("/v1/providers/none/visits"))).isEqualTo("NO_SUCH_PROVIDER");
    }

    @Test
    void SYS_2_each_provider_is_the_municipalitys_and_the_rule_book_says_what_its_roles_may() {
        Answer answer = rig.as("case-worker").get(VISITS + "?from=2025-03-01&to=2025-03-02");

        assertThat(answer.status()).isEqualTo(403);
        assertThat(codeOf(answer)).isEqualTo("NOT_IN_THIS_ROLE");
        assertThat(answer.json().path("rule").asText()).isEqualTo("SYS-2");
        assertThat(rig.as("case-worker").get(PROVIDER + "/months").status()).isEqualTo(200);
    }

    @Test
    void receipts_are_made_by_carers_and_devices_alone() {
        assertThat(codeOf(rig.as("planner").post(RECEIPTS, "{}"))).isEqualTo("NO_SUCH_ROLE");
        assertThat(codeOf(rig.as("carer").post(RECEIPTS, "{}"))).isEqualTo("NOT_AS_AGREED");
        assertThat(codeOf(rig.as("device").post(RECEIPTS, "{}"))).isEqualTo("NOT_AS_AGREED");
    }

    @Test
    void what_is_open_is_open() {
        assertThat(rig.as("").get("/health/live").body()).isEqualTo("{\"status\":\"UP\"}");
        assertThat(rig.as("").get("/openapi.yaml").body())
                .isEqualTo(new String(Contract.bundled().text(), StandardCharsets.UTF_8));
    }

    @Test
    void who_asks_too_often_is_told_to_wait_and_keeps_nobody_else_out() {
        Answer last = rig.as("manager").get("/v1/me");
        for (int asked = 1; asked <= Rig.MOST_REQUESTS; asked++) {
            last = rig.as("manager").get("/v1/me");
        }

        assertThat(last.status()).isEqualTo(429);
        assertThat(last.header("Retry-After")).isPresent();
        assertThat(rig.as("planner").get("/v1/me").status()).isEqualTo(200);
    }

    @Test
    void one_is_told_who_one_is() {
        assertThat(rig.as("both").get("/v1/me").body())
                .isEqualTo("{\"who\":\"pia\",\"kind\":\"PERSON\",\"roles\":[\"PLANNER\",\"MANAGER\"],"
                        + "\"providers\":[\"Norra hemtjänsten\"],\"twoFactor\":true}");
    }

    @Test
    void a_store_that_does_not_answer_is_told() {
        rig.isReady.set(false);
        Answer answer = rig.as("").get("/health/ready");
        rig.isReady.set(true);

        assertThat(answer.status()).isEqualTo(503);
        assertThat(answer.body()).isEqualTo("{\"status\":\"DOWN\"}");
        assertThat(rig.as("").get("/health/ready").status()).isEqualTo(200);
    }
}
