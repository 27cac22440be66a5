package se.kvittens.client.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.vavr.control.Either;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.kvittens.client.answer.Seen;
import se.kvittens.client.rig.Script;
import se.kvittens.client.visits.Visit;
import se.kvittens.client.wiring.Clients;
import se.kvittens.client.wiring.KvittensClient;
import se.kvittens.domain.identity.ProviderId;
import se.kvittens.domain.identity.VisitId;
import se.kvittens.rest.contract.Contract;
import se.kvittens.rest.contract.Operation;
import se.kvittens.transport.http.Request;

/** The client is that of the committed contract: each operation, each field, each word. */
class ContractTest {

    private static final Agreed AGREED = Agreed.bundled();
    private static final JsonMapper MAPPER = new JsonMapper();
    private static final Contract CONTRACT = Contract.bundled();

    @TempDir
    Path folder;

    private static Map<String, Function<KvittensClient, Object>> asked(Path file) {
        JsonNode visit = AGREED.example(AGREED.schemas().path("Visit"));
        Seen<Visit> seen = Clients.over(new Script().json(visit.toString()))
                .of(new ProviderId("Norra"))
                .visits()
                .see(new VisitId("v"))
                .get();
        return Asked.operations(seen, file);
    }

    static Stream<Operation> ofClient() {
        Set<String> ids = asked(Path.of("unused")).keySet();
        return CONTRACT.operations().stream().filter(each -> ids.contains(each.id()));
    }

    /** Operations without a method, each with the reason. */
    private static Map<String, String> left() throws IOException {
        try (var in = ContractTest.class.getResourceAsStream(Held.LIST)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\\s+", 2))
                    .collect(Collectors.toMap(
                            words -> words[0], words -> words.length > 1 ? words[1] : "", (a, b) -> a, TreeMap::new));
        }
    }

    private Held held(Agreed agreed, Map<String, String> left) {
        return new Held(agreed, asked(folder).keySet(), left);
    }

    @Test
    void each_operation_has_a_method_or_is_listed_with_the_reason_why_not() throws IOException {
        held(AGREED, left()).inItsOperations();
    }

    @Test
    void each_field_of_each_schema_is_in_its_record() throws IOException {
        held(AGREED, left()).inItsFields();
    }

    @Test
    void each_word_of_each_list_is_known() throws IOException {
        held(AGREED, left()).inItsWords();
    }

    @Test
    void what_is_new_in_the_contract_is_told_by_its_name_and_what_to_do() throws IOException {
        ObjectNode newer = (ObjectNode) new YAMLMapper().readTree(CONTRACT.text());
        ((ObjectNode) newer.path("paths"))
                .putObject("/v1/newer")
                .putObject("get")
                .put("operationId", "newOne");
        ObjectNode schemas = (ObjectNode) newer.path("components").path("schemas");
        ((ObjectNode) schemas.at("/ReceiptTaken/properties")).putObject("newer").put("type", "string");
        ((ArrayNode) schemas.at("/Method/enum")).add("RETINA");
        Held held = held(new Agreed(newer), left());

        assertThatThrownBy(held::inItsOperations).hasMessageContainingAll("newOne", "Asked.java", Held.LIST);
        assertThatThrownBy(held::inItsFields).hasMessageContainingAll("newer", "ReceiptTaken");
        assertThatThrownBy(held::inItsWords).hasMessageContainingAll("RETINA", "Method");
        Map<String, String> listed = new TreeMap<>(left());
        listed.put("newOne", "it is of tomorrow");
        held(new Agreed(newer), listed).inItsOperations();
        listed.put("newOne", "");
        assertThatThrownBy(held(new Agreed(newer), listed)::inItsOperations).hasMessageContaining("reasons");
        assertThatThrownBy(held(AGREED, listed)::inItsOperations).hasMessageContaining("the contract has not");
    }

    @ParameterizedTest
    @MethodSource("ofClient")
    void what_is_asked_is_as_agreed_and_all_of_the_answer_is_read(Operation operation) throws IOException {
        Script script = answering(operation);
        Object outcome = asked(folder.resolve("basis.json")).get(operation.id()).apply(Clients.over(script));

        Request request = script.last();
        assertThat(request.method().name()).isEqualTo(operation.method());
        assertThat(request.path())
                .matches(operation.path().replaceAll("\\{[a-z]+}", "[^/]+"))
                .doesNotContain(" ", "ä");
        assertThat(request.query()).containsOnlyKeys(AGREED.asked(operation));
        assertThat(request.headers().containsKey("If-Match")).isEqualTo(AGREED.isOfWhatWasSeen(operation));
        if (operation.body().isPresent()) {
            JsonNode body = MAPPER.readTree(request.body().orElseThrow().text());
            assertThat(CONTRACT.shapes().misfits(body, operation.body().get())).isEmpty();
        }
        assertThat(outcome).isInstanceOfSatisfying(Either.class, either -> {
            assertThat(either.isRight()).as("%s", either).isTrue();
            assertThat(Emptiness.empty(either.get(), operation.id()))
                    .as("what was not read")
                    .isEmpty();
        });
    }

    private static Script answering(Operation operation) {
        if (operation.id().equals("makeReceipts")) {
            JsonNode taken = AGREED.example(AGREED.schemas().path("ReceiptTaken"));
            return new Script()
                    .answer(200, "application/x-ndjson", "{\"line\":1,\"status\":200,\"taken\":" + taken + "}\n");
        }
        Map.Entry<String, JsonNode> answer = AGREED.answer(operation).orElseThrow();
        JsonNode example = AGREED.example(answer.getValue());
        return new Script()
                .answer(
                        200,
                        answer.getKey(),
                        example.isTextual() ? example.asText() : example.toString(),
                        "ETag",
                        "\"e\"");
    }
}
