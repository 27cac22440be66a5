package se.kvittens.client.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The client held against a contract.
 *
 * @param asked the operations that it has a method for
 * @param left those that it has none for, each with the reason
 */
record Held(Agreed agreed, Set<String> asked, Map<String, String> left) {

    static final String LIST = "not-in-the-client.txt";

    void inItsOperations() {
        Set<String> missing = new TreeSet<>(agreed.operations().keySet());
        missing.removeAll(asked);
        missing.removeAll(left.keySet());
        Set<String> gone = new TreeSet<>(asked);
        gone.addAll(left.keySet());
        gone.removeAll(agreed.operations().keySet());

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
        assertThat(left.values()).as("the reasons in %s", LIST).noneMatch(String::isBlank);
        assertThat(left.keySet()).as("what is in %s and in Asked.java", LIST).doesNotContainAnyElementsOf(asked);
    }

    /** Of all that stands in the operations of the client. */
    void inItsFields() {
        for (String name : agreed.schemasOf(asked)) {
            JsonNode schema = agreed.schemas().path(name);
            if (schema.path("type").asText().equals("object")) {
                assertSame(name, schema);
            }
        }
    }

    private static void assertSame(String name, JsonNode schema) {
        if (!Records.OTHERWISE.containsKey(name)) {
            assertFields(name, schema);
        }
        schema.path("properties").properties().forEach(each -> {
            JsonNode value = each.getValue().has("items") ? each.getValue().path("items") : each.getValue();
            if (value.has("properties")) {
                assertSame(name + "." + each.getKey(), value);
            }
        });
    }

    private static void assertFields(String name, JsonNode schema) {
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
    }

    void inItsWords() {
        for (String name : agreed.schemasOf(asked)) {
            assertKnown(name, agreed.schemas().path(name));
        }
    }

    private static void assertKnown(String place, JsonNode schema) {
        JsonNode each = schema.has("items") ? schema.path("items") : schema;
        each.path("properties")
                .properties()
                .forEach(field -> assertKnown(place + "." + field.getKey(), field.getValue()));
        if (!schema.has("enum")) {
            return;
        }
        assertThat(Records.WORDS).as("the words of %s, in Records.java", place).containsKey(place);
        Set<String> known = Stream.of(Records.WORDS.get(place).getEnumConstants())
                .map(Enum::name)
                .collect(Collectors.toSet());
        assertThat(known).as("the words of %s", place).containsAll(Agreed.words(schema.path("enum")));
    }
}
