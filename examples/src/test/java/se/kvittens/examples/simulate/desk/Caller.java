package se.kvittens.examples.simulate.desk;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Somebody who may do everything in a house, and sends one thing of a kind. */
record Caller(House house, String token) {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final JsonNode NOTHING = MissingNode.getInstance();

    static Caller of(House house) {
        Map<String, String> form = Map.of(
                "client_id", Tokens.CLIENT,
                "client_secret", Tokens.SECRET,
                "scope", String.join(" ", Tokens.SCOPES));
        Reply signed = house.answer(new Heard("POST", List.of("oauth", "token"), Map.of(), Map.of(), form, NOTHING));
        return new Caller(
                house, signed.body().orElseThrow().path("access_token").asText());
    }

    static JsonNode json(String text) throws Exception {
        return MAPPER.readTree(text);
    }

    static ObjectNode object(String text) throws Exception {
        return (ObjectNode) json(text);
    }

    Reply put(String room, ObjectNode thing) {
        return ask("PUT", List.of(room, "v1"), Map.of(), thing);
    }

    /** Of the version that was seen. */
    Reply change(String room, String seen, ObjectNode thing) {
        return ask("PUT", List.of(room, "v1"), Map.of("if-match", seen), thing);
    }

    /** The only one that is listed. */
    JsonNode held(String room) {
        return ask("GET", List.of(room), Map.of(), NOTHING)
                .body()
                .orElseThrow()
                .path("items")
                .path(0);
    }

    private Reply ask(String method, List<String> path, Map<String, String> headers, JsonNode body) {
        Map<String, String> all = new HashMap<>(headers);
        all.put("authorization", "Bearer " + token);
        return house.answer(new Heard(method, path, Map.of(), all, Map.of(), body));
    }
}
