package se.kvittens.bench.load;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Hands in receipts, one request after the other, and keeps what was acknowledged and how long it took. */
final class Kiosk {

    private static final JsonMapper MAPPER = new JsonMapper();
    private static final int TAKEN = 200;
    private static final String RECEIPTS = "v1/providers/Norra/receipts";

    private final HttpClient client;
    private final String name;
    private final MadeUpReceipts receipts;
    private final List<String> acknowledged = new ArrayList<>();
    private final List<Long> lengths = new ArrayList<>();
    private int handedIn;

    Kiosk(HttpClient client, String name, Instant from) {
        this.client = client;
        this.name = name;
        this.receipts = new MadeUpReceipts(name, from);
    }

    List<String> acknowledged() {
        return acknowledged;
    }

    /** Of each request that was answered, in nanoseconds. */
    List<Long> lengths() {
        return lengths;
    }

    /** What came before does not count. */
    void forgetLengths() {
        lengths.clear();
    }

    /**
     * The next ones, in one request.
     *
     * @return false where the server is gone, and nobody knows what became of them
     */
    boolean handIn(URI server, int count) throws InterruptedException {
        int first = handedIn;
        handedIn += count;
        long began = System.nanoTime();
        Optional<List<String>> taken = count == 1 ? one(server, first) : batch(server, first, count);
        if (taken.isEmpty()) {
            return false;
        }
        lengths.add(System.nanoTime() - began);
        acknowledged.addAll(taken.get());
        return true;
    }

    private Optional<List<String>> one(URI server, int number) throws InterruptedException {
        return ask(server.resolve(RECEIPTS), "application/json", receipts.line(number))
                .map(answer -> answer.statusCode() == TAKEN ? List.of(receipts.name(number)) : List.of());
    }

    private Optional<List<String>> batch(URI server, int first, int count) throws InterruptedException {
        return ask(server.resolve(RECEIPTS + "/batch"), "application/x-ndjson", receipts.lines(first, count))
                .map(answer -> answer.body()
                        .lines()
                        .map(Kiosk::read)
                        .filter(line -> line.path("status").asInt() == TAKEN)
                        .map(line -> receipts.name(first + line.path("line").asInt() - 1))
                        .toList());
    }

    private static JsonNode read(String line) {
        try {
            return MAPPER.readTree(line);
        } catch (IOException broken) {
            throw new IllegalStateException("The server answered what is no JSON.", broken);
        }
    }

    /** Empty where the server is gone. */
    private Optional<HttpResponse<String>> ask(URI address, String type, String body) throws InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(address)
                .header("Authorization", "Bearer dev:" + name + ":DEVICE:Norra")
                .header("Content-Type", type)
                .POST(BodyPublishers.ofString(body))
                .build();
        try {
            return Optional.of(client.send(request, BodyHandlers.ofString()));
        } catch (IOException gone) {
            return Optional.empty();
        }
    }

    /** How many of what was acknowledged the server does not know. */
    long missing(URI server) throws InterruptedException {
        long missing = 0;
        for (String receipt : acknowledged) {
            missing += isKnown(server, receipt) ? 0 : 1;
        }
        return missing;
    }

    private boolean isKnown(URI server, String receipt) throws InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(server.resolve("v1/providers/Norra/visits/" + receipt))
                .header("Authorization", "Bearer dev:mia-" + name + ":MANAGER:Norra")
                .build();
        try {
            return client.send(request, BodyHandlers.discarding()).statusCode() == TAKEN;
        } catch (IOException gone) {
            return false;
        }
    }
}
