package se.kvittens.examples.kiosk.page;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.util.Optional;

/** What the page sends when something is pressed. What is not there, or is of another kind, is empty. */
record Asked(JsonNode json) {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    static Asked of(byte[] body) {
        try {
            return new Asked(MAPPER.readTree(body));
        } catch (IOException noJson) {
            return new Asked(MissingNode.getInstance());
        }
    }

    Optional<String> text(String name) {
        return Optional.of(json.path(name))
                .filter(JsonNode::isTextual)
                .map(JsonNode::asText)
                .filter(text -> !text.isBlank());
    }

    Optional<Long> number(String name) {
        return Optional.of(json.path(name))
                .filter(value -> value.isIntegralNumber() && value.canConvertToLong())
                .map(JsonNode::asLong);
    }

    Optional<Boolean> flag(String name) {
        return Optional.of(json.path(name)).filter(JsonNode::isBoolean).map(JsonNode::asBoolean);
    }
}
