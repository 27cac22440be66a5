package se.kvittens.examples.simulate.desk;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What is answered. */
public record Reply(int status, Map<String, String> headers, Optional<JsonNode> body) {

    public Reply {
        headers = new LinkedHashMap<>(headers);
    }

    public static Reply ok(JsonNode body) {
        return new Reply(200, Map.of("Content-Type", "application/json"), Optional.of(body));
    }

    public static Reply accepted(JsonNode body) {
        return new Reply(202, Map.of("Content-Type", "application/json"), Optional.of(body));
    }

    public static Reply nothing() {
        return new Reply(204, Map.of(), Optional.empty());
    }

    /** A problem, with a code of the contract. */
    public static Reply problem(int status, String code) {
        ObjectNode problem = JsonNodeFactory.instance
                .objectNode()
                .put("title", "The simulated system says no.")
                .put("status", status)
                .put("code", code);
        return new Reply(status, Map.of("Content-Type", "application/problem+json"), Optional.of(problem));
    }

    public static Reply unknown() {
        return problem(404, "UNKNOWN");
    }

    public static Reply invalid() {
        return problem(400, "INVALID");
    }

    public Reply with(String header, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(header, value);
        return new Reply(status, more, body);
    }

    /** With the version that it bears as its ETag. */
    Reply tagged() {
        return with("ETag", body.orElseThrow().path("version").asText());
    }
}
