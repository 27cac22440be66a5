package se.kvittens.examples.simulate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import se.kvittens.examples.simulate.desk.Heard;
import se.kvittens.examples.simulate.desk.Reply;

/**
 * Switches faults from outside: {@code PUT /_simulator/faults} with {@code {"kind": "TOO_MANY", "requests": 3, "retryAfter":
 * 7}}; without a kind they are off. {@code GET} says which is on. No part of the contract.
 */
final class Control {

    private Control() {}

    static Reply answer(HttpExchange exchange, Faults faults) throws IOException {
        Heard heard = Wire.heard(exchange);
        if (heard.method().equals("GET")) {
            return Reply.ok(said(faults.current()));
        }
        Optional<FaultKind> kind = kindOf(heard.body().path("kind"));
        if (!heard.method().equals("PUT") || (heard.body().has("kind") && kind.isEmpty())) {
            return Reply.invalid();
        }
        faults.set(new Faults.Setting(
                kind,
                kind.isEmpty() ? 0 : heard.body().path("requests").asLong(1),
                heard.body().path("retryAfter").asLong(1),
                heard.body().path("after").asLong(0)));
        return Reply.ok(said(faults.current()));
    }

    private static ObjectNode said(Faults.Setting setting) {
        ObjectNode said = JsonNodeFactory.instance.objectNode();
        setting.kind()
                .ifPresent(kind -> said.put("kind", kind.name())
                        .put("requests", setting.requests())
                        .put("retryAfter", setting.retryAfter())
                        .put("after", setting.after()));
        return said;
    }

    private static Optional<FaultKind> kindOf(JsonNode kind) {
        return Arrays.stream(FaultKind.values())
                .filter(each -> each.name().equals(kind.asText()))
                .findFirst();
    }
}
