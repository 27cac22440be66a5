package se.kvittens.client.rig;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.kvittens.application.answer.Obstacle;
import se.kvittens.transport.http.Exchange;
import se.kvittens.transport.http.Request;
import se.kvittens.transport.http.Transport;

/** A server that answers as it is told, one after the other; the last answer is given again. */
public final class Script implements Transport {

    private final Deque<Exchange> answers = new ArrayDeque<>();
    private final List<Request> asked = new ArrayList<>();

    public Script answer(int status, String mediaType, String text, String... headers) {
        Map<String, String> all = new HashMap<>(Map.of("Content-Type", mediaType));
        for (int i = 0; i < headers.length; i += 2) {
            all.put(headers[i], headers[i + 1]);
        }
        answers.add(new Exchange.Response(status, all, Optional.of(text)));
        return this;
    }

    public Script json(String text) {
        return answer(200, "application/json", text, "ETag", "\"e\"");
    }

    public Script problem(int status, String code, String... headers) {
        return answer(
                status,
                "application/problem+json",
                "{\"type\": \"urn:x\", \"title\": \"Nej.\", \"status\": %d, \"code\": \"%s\"}".formatted(status, code),
                headers);
    }

    public Script broken(Obstacle.Kind kind) {
        answers.add(new Exchange.Broken(kind));
        return this;
    }

    @Override
    public Exchange send(Request request) {
        asked.add(request);
        return answers.size() > 1 ? answers.remove() : answers.getFirst();
    }

    public List<Request> asked() {
        return asked;
    }

    public Request last() {
        return asked.get(asked.size() - 1);
    }
}
