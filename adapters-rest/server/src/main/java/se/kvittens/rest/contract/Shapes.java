package se.kvittens.rest.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.PathType;
import com.networknt.schema.SchemaId;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The shapes of what comes in and goes out. */
public final class Shapes {

    private static final String PLACE = "https://kvittens.example/contract";

    private final JsonSchemaFactory factory;
    private final SchemaValidatorsConfig config;
    private final Map<String, JsonSchema> schemas = new ConcurrentHashMap<>();

    Shapes(JsonNode contract) {
        this.factory = JsonSchemaFactory.getInstance(
                SpecVersion.VersionFlag.V202012,
                builder -> builder.schemaLoaders(loaders -> loaders.schemas(Map.of(PLACE, text(contract)))));
        this.config = SchemaValidatorsConfig.builder()
                .pathType(PathType.JSON_POINTER)
                .formatAssertionsEnabled(true)
                .build();
    }

    private static String text(JsonNode contract) {
        return "{\"$schema\": \"" + SchemaId.V202012 + "\", \"components\": " + contract.path("components") + "}";
    }

    /** What is wrong with a value by the schema of a name, all of it, in order of place; nothing where all is well. */
    public List<Misfit> misfits(JsonNode value, String schema) {
        return schemas.computeIfAbsent(schema, this::schema).validate(value).stream()
                .map(Shapes::misfit)
                .sorted(Comparator.comparing(Misfit::at).thenComparing(Misfit::keyword))
                .toList();
    }

    private JsonSchema schema(String name) {
        return factory.getSchema(SchemaLocation.of(PLACE + "#/components/schemas/" + name), config);
    }

    private static Misfit misfit(ValidationMessage message) {
        String property = message.getProperty() == null ? "" : "/" + message.getProperty();
        Object[] arguments = message.getArguments();
        return new Misfit(
                message.getInstanceLocation() + property,
                message.getType(),
                arguments == null || arguments.length == 0 ? "" : String.valueOf(arguments[0]));
    }
}
