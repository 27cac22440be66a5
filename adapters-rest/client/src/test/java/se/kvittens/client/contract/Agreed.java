package se.kvittens.client.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import se.kvittens.rest.contract.Contract;
import se.kvittens.rest.contract.Operation;

/** The committed contract, read as it is written. */
final class Agreed {

    private static final String WHERE_ALL_WENT_WELL = "200";

    /** Of texts with a pattern or a form, one that fits. */
    private static final Map<String, String> TEXTS = Map.of(
            "Time", "2025-03-14T07:00:00Z",
            "Day", "2025-03-14",
            "SaidDay", "2025-03-14",
            "YearMonth", "2025-03",
            "Amount", "1.00",
            "Cursor", "abc",
            "TagNumber", "04A1B2C3",
            "Code", "A_NEWER_CODE");

    private final JsonNode content;

    Agreed(JsonNode content) {
        this.content = content;
    }

    static Agreed bundled() {
        try {
            return new Agreed(new YAMLMapper().readTree(Contract.bundled().text()));
        } catch (IOException unlikely) {
            throw new UncheckedIOException(unlikely);
        }
    }

    /** By operationId. */
    Map<String, JsonNode> operations() {
        Map<String, JsonNode> operations = new TreeMap<>();
        content.path("paths")
                .forEach(path -> path.forEach(each -> {
                    if (each.has("operationId")) {
                        operations.put(each.path("operationId").asText(), each);
                    }
                }));
        return operations;
    }

    JsonNode schemas() {
        return content.path("components").path("schemas");
    }

    /** The names of the schemas that stand in operations, and in what stands in them. */
    Set<String> schemasOf(Set<String> operationIds) {
        Set<String> found = new TreeSet<>();
        operations().forEach((id, operation) -> {
            if (operationIds.contains(id)) {
                collect(operation, found);
            }
        });
        return found;
    }

    private void collect(JsonNode node, Set<String> found) {
        String reference = node.path("$ref").asText("");
        if (!reference.isEmpty()) {
            String name = reference.substring(reference.lastIndexOf('/') + 1);
            boolean isSchema = reference.contains("/schemas/");
            if (!isSchema || found.add(name)) {
                collect(content.at(reference.substring(1)), found);
            }
        }
        node.forEach(each -> collect(each, found));
    }

    /** The first kind of an operation's answer where all went well. */
    Optional<Map.Entry<String, JsonNode>> answer(Operation operation) {
        JsonNode answer =
                resolved(operations().get(operation.id()).path("responses").path(WHERE_ALL_WENT_WELL));
        return answer.path("content").properties().stream()
                .findFirst()
                .map(each -> Map.entry(each.getKey(), each.getValue().path("schema")));
    }

    /** What a parameter of an operation may be. */
    Set<String> parameterWords(Operation operation, String name) {
        return parameters(operation)
                .filter(each -> each.path("name").asText().equals(name))
                .flatMap(each -> words(each.path("schema").path("enum")).stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** What can be asked with, after the question mark. */
    Set<String> asked(Operation operation) {
        return parameters(operation, "query");
    }

    /** Whether it says which version was seen. */
    boolean isOfWhatWasSeen(Operation operation) {
        return parameters(operation, "header").contains("If-Match");
    }

    private Set<String> parameters(Operation operation, String in) {
        return parameters(operation)
                .filter(each -> each.path("in").asText().equals(in))
                .map(each -> each.path("name").asText())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Stream<JsonNode> parameters(Operation operation) {
        return Stream.of(operations().get(operation.id()), content.path("paths").path(operation.path()))
                .flatMap(each -> StreamSupport.stream(each.path("parameters").spliterator(), false))
                .map(this::resolved);
    }

    /** A value with everything that a schema has. */
    JsonNode example(JsonNode schema) {
        String reference = schema.path("$ref").asText("");
        String name = reference.substring(reference.lastIndexOf('/') + 1);
        if (TEXTS.containsKey(name)) {
            return new TextNode(TEXTS.get(name));
        }
        JsonNode resolved = resolved(schema);
        if (resolved.has("allOf")) {
            JsonNode inherited = example(resolved.path("allOf").path(0));
            return resolved.has("properties") ? object(resolved).setAll((ObjectNode) inherited) : inherited;
        }
        if (resolved.has("enum")) {
            return resolved.path("enum").path(0);
        }
        return switch (resolved.path("type").asText()) {
            case "object" -> object(resolved);
            case "array" -> list(resolved);
            case "boolean" -> BooleanNode.TRUE;
            case "integer" -> new IntNode(Math.max(1, resolved.path("minimum").asInt()));
            default -> new TextNode("x");
        };
    }

    private ObjectNode object(JsonNode schema) {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        schema.path("properties").properties().forEach(each -> object.set(each.getKey(), example(each.getValue())));
        if (schema.path("additionalProperties").isObject()) {
            object.set(TEXTS.get("Code"), example(schema.path("additionalProperties")));
        }
        return object;
    }

    private ArrayNode list(JsonNode schema) {
        return JsonNodeFactory.instance.arrayNode().add(example(schema.path("items")));
    }

    JsonNode resolved(JsonNode schema) {
        String reference = schema.path("$ref").asText("");
        return reference.isEmpty() ? schema : content.at(reference.substring(1));
    }

    /** The names of an object's fields. */
    static Set<String> fields(JsonNode schema) {
        Set<String> names = new TreeSet<>();
        schema.path("properties").fieldNames().forEachRemaining(names::add);
        return names;
    }

    static Set<String> words(JsonNode list) {
        return new TreeSet<>(StreamSupport.stream(list.spliterator(), false)
                .map(JsonNode::asText)
                .toList());
    }
}
