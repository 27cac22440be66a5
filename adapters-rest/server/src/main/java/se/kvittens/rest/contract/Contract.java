package se.kvittens.rest.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The committed contract. */
public final class Contract {

    private static final String FILE = "kvittens-1.0.yaml";
    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete");
    private static final String SCHEMAS = "#/components/schemas/";

    private final byte[] text;
    private final List<Operation> operations;
    private final Shapes shapes;

    private Contract(byte[] text, JsonNode content) {
        this.text = text;
        this.operations = operationsOf(content);
        this.shapes = new Shapes(content);
    }

    /** The one that comes along. */
    public static Contract bundled() {
        try (InputStream in = Contract.class.getResourceAsStream(FILE)) {
            byte[] text = in.readAllBytes();
            return new Contract(text, new YAMLMapper().readTree(text));
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /** As it is written, in UTF-8. */
    public byte[] text() {
        return text.clone();
    }

    public List<Operation> operations() {
        return operations;
    }

    /** What can be asked for by a method at a path with its parameters in braces. */
    public Optional<Operation> find(String method, String path) {
        return operations.stream()
                .filter(each -> each.method().equals(method) && each.path().equals(path))
                .findFirst();
    }

    public Shapes shapes() {
        return shapes;
    }

    private static List<Operation> operationsOf(JsonNode content) {
        List<Operation> operations = new ArrayList<>();
        content.path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().stream()
                        .filter(each -> METHODS.contains(each.getKey()))
                        .map(each -> operation(path.getKey(), each))
                        .forEach(operations::add));
        return List.copyOf(operations);
    }

    private static Operation operation(String path, Map.Entry<String, JsonNode> each) {
        JsonNode operation = each.getValue();
        String schema = operation
                .path("requestBody")
                .path("content")
                .path("application/json")
                .path("schema")
                .path("$ref")
                .asText("");
        return new Operation(
                operation.path("operationId").asText(),
                each.getKey().toUpperCase(Locale.ROOT),
                path,
                Access.valueOf(operation.path("x-kvittens-access").asText().toUpperCase(Locale.ROOT)),
                schema.startsWith(SCHEMAS) ? Optional.of(schema.substring(SCHEMAS.length())) : Optional.empty(),
                operation.path("x-kvittens-job").asBoolean());
    }
}
