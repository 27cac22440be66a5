package se.kvittens.client.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.vavr.control.Either;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.kvittens.client.answer.Seen;
import se.kvittens.client.months.BasisFile;
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

    private static final String LIST = "not-in-the-client.txt";
    private static final Agreed AGREED = new Agreed();
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
        try (var in = ContractTest.class.getResourceAsStream(LIST)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\\s+", 2))
                    .collect(Collectors.toMap(
                            words -> words[0], words -> words.length > 1 ? words[1] : "", (a, b) -> a, TreeMap::new));
        }
    }

    @Test
    void each_operation_has_a_method_or_is_listed_with_the_reason_why_not() throws IOException {
        Set<String> agreed = CONTRACT.operations().stream().map(Operation::id).collect(Collectors.toSet());
        Set<String> missing = new TreeSet<>(agreed);
        missing.removeAll(asked(folder).keySet());
        missing.removeAll(left().keySet());
        Set<String> gone = new TreeSet<>(asked(folder).keySet());
        gone.addAll(left().keySet());
        gone.removeAll(agreed);

        assertThat(missing)
                .as(
                        "operations that the client has not. Give each a method, and ask for it in Asked.java; or put it in"
                                + " adapters-rest/client/src/test/resources/se/kvittens/client/contract/%s, with the reason:"
                                + " the operationId, a blank, and why",
                        LIST)
                .isEmpty();
        assertThat(gone)
                .as("operations that the contract has not, in Asked.java or %s", LIST)
                .isEmpty();
        assertThat(left().values()).as("the reasons in %s", LIST).noneMatch(String::isBlank);
        assertThat(left().keySet()).doesNotContainAnyElementsOf(asked(folder).keySet());
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
        if (operation.body().isPresent()) {
            JsonNode body = MAPPER.readTree(request.body().orElseThrow().text());
            assertThat(CONTRACT.shapes().misfits(body, operation.body().get())).isEmpty();
        }
        assertThat(outcome).isInstanceOfSatisfying(Either.class, either -> {
            assertThat(either.isRight()).as("%s", either).isTrue();
            assertThat(Records.empty(either.get(), operation.id()))
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

    /** All that stand in the operations of the client. */
    private static Set<String> schemas() {
        return ofClient()
                .flatMap(operation -> AGREED.schemasOf(operation).stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void each_field_of_each_schema_is_in_its_record() {
        for (String name : schemas()) {
            JsonNode schema = AGREED.schemas().path(name);
            if (schema.path("type").asText().equals("object") && !Records.OTHERWISE.containsKey(name)) {
                assertSame(name, schema);
            }
        }
    }

    private static void assertSame(String name, JsonNode schema) {
        assertThat(Records.BY_SCHEMA)
                .as("the record of the schema %s, in Records.java", name)
                .containsKey(name);
        Set<String> fields = Agreed.fields(schema);
        fields.removeIf(field -> Records.ELSEWHERE.containsKey(name + "." + field));
        Set<String> components = Records.componentsOf(Records.BY_SCHEMA.get(name));
        components.removeIf(component -> Records.MORE.containsKey(name + "." + component));
        assertThat(components)
                .as("%s has the fields of the schema %s", Records.BY_SCHEMA.get(name), name)
                .isEqualTo(fields);
        schema.path("properties").properties().forEach(each -> {
            JsonNode value = each.getValue().has("items") ? each.getValue().path("items") : each.getValue();
            if (value.has("properties")) {
                assertSame(name + "." + each.getKey(), value);
            }
        });
    }

    @Test
    void each_word_of_each_list_is_known() {
        for (String name : schemas()) {
            JsonNode schema = AGREED.schemas().path(name);
            assertKnown(name, schema);
            schema.path("properties")
                    .properties()
                    .forEach(each -> assertKnown(name + "." + each.getKey(), each.getValue()));
        }
    }

    private static void assertKnown(String place, JsonNode schema) {
        if (!schema.has("enum")) {
            return;
        }
        assertThat(Records.WORDS).as("the words of %s, in Records.java", place).containsKey(place);
        Set<String> known = Stream.of(Records.WORDS.get(place).getEnumConstants())
                .map(Object::toString)
                .collect(Collectors.toSet());
        assertThat(known).as(place.toLowerCase(Locale.ROOT)).containsAll(Agreed.words(schema.path("enum")));
    }

    /** The files that a basis comes in are those of the contract. */
    @Test
    void each_form_of_a_basis_is_known() {
        Operation basis = CONTRACT.operations().stream()
                .filter(each -> each.id().equals("basis"))
                .findFirst()
                .orElseThrow();
        assertThat(basis.path()).endsWith("/basis/{file}");
        assertThat(Stream.of(BasisFile.values()).map(BasisFile::file))
                .containsExactlyInAnyOrderElementsOf(AGREED.pathWords(basis, "file"));
    }
}
