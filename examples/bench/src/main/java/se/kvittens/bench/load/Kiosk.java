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
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Hands in receipts, one request after the other, and keeps what was acknowledged and how long it took. */
final class Kiosk {

    private static final JsonMapper MAPPER = new JsonMapper();
    private static final int TAKEN = 200;
    private static final long PAUSE = 50;
    private static final String RECEIPTS = "v1/providers/Norra/receipts";
    private static final String VISITS = "v1/providers/Norra/visits/search";

    private final HttpClient client;
    private final String name;
    private final MadeUpReceipts receipts;
    private final List<Integer> acknowledged = new ArrayList<>();
    private final List<Long> lengths = new ArrayList<>();
    private int handedIn;

    Kiosk(HttpClient client, String name, Instant from) {
        this.client = client;
        this.name = name;
        this.receipts = new MadeUpReceipts(name, from);
    }

    /** Their numbers. */
    List<Integer> acknowledged() {
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
        Optional<List<Integer>> taken = count == 1 ? one(server, first) : batch(server, first, count);
        if (taken.isEmpty()) {
            return false;
        }
        lengths.add(System.nanoTime() - began);
        acknowledged.addAll(taken.get());
        return true;
    }

    /**
     * The next one, until it is acknowledged or nobody wants it any more.
     *
     * @param told each status that was answered before, and 0 where there was no answer
     */
    void insist(URI server, BooleanSupplier isWanted, IntConsumer told) throws InterruptedException {
        int number = handedIn++;
        while (isWanted.getAsBoolean()) {
            long began = System.nanoTime();
            int status = post(server, number).map(HttpResponse::statusCode).orElse(0);
            lengths.add(System.nanoTime() - began);
            if (status == TAKEN) {
                acknowledged.add(number);
                return;
            }
            told.accept(status);
            Thread.sleep(PAUSE);
        }
    }

    private Optional<List<Integer>> one(URI server, int number) throws InterruptedException {
        return post(server, number).map(answer -> answer.statusCode() == TAKEN ? List.of(number) : List.of());
    }

    private Optional<HttpResponse<String>> post(URI server, int number) throws InterruptedException {
        return ask(asKiosk(), server.resolve(RECEIPTS), "application/json", receipts.line(number));
    }

    private String asKiosk() {
        return name + ":DEVICE";
    }

    private Optional<List<Integer>> batch(URI server, int first, int count) throws InterruptedException {
        return ask(asKiosk(), server.resolve(RECEIPTS + "/batch"), "application/x-ndjson", receipts.lines(first, count))
                .map(answer -> answer.body()
                        .lines()
                        .map(Kiosk::read)
                        .filter(line -> line.path("status").asInt() == TAKEN)
                        .map(line -> first + line.path("line").asInt() - 1)
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
    private Optional<HttpResponse<String>> ask(String who, URI address, String type, String body)
            throws InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(address)
                .header("Authorization", "Bearer dev:" + who + ":Norra")
                .header("Content-Type", type)
                .POST(BodyPublishers.ofString(body))
                .build();
        try {
            return Optional.of(client.send(request, BodyHandlers.ofString()));
        } catch (IOException gone) {
            return Optional.empty();
        }
    }

    /** How many of what was acknowledged the server does not know, each at its time. */
    long missing(URI server) throws InterruptedException {
        Map<String, List<Integer>> byCarer = acknowledged.stream().collect(Collectors.groupingBy(receipts::carer));
        long missing = 0;
        for (Map.Entry<String, List<Integer>> each : byCarer.entrySet()) {
            Set<Instant> known = known(server, each.getKey());
            missing += each.getValue().stream()
                    .filter(number -> !known.contains(receipts.at(number)))
                    .count();
        }
        return missing;
    }

    /** The times of the receipts of a carer; none where the server does not answer. */
    private Set<Instant> known(URI server, String carer) throws InterruptedException {
        String body = "{\"from\":\"%s\",\"to\":\"%s\",\"carer\":\"%s\",\"limit\":1000}"
                .formatted(receipts.days().start(), receipts.days().end(), carer);
        Optional<HttpResponse<String>> answer =
                ask("mia-" + name + ":MANAGER", server.resolve(VISITS), "application/json", body);
        Set<Instant> known = new HashSet<>();
        answer.filter(given -> given.statusCode() == TAKEN)
                .ifPresent(given -> read(given.body())
                        .path("visits")
                        .forEach(visit -> Stream.of("start", "end")
                                .map(side -> visit.path(side).path("at"))
                                .filter(JsonNode::isTextual)
                                .forEach(at -> known.add(Instant.parse(at.textValue())))));
        return known;
    }
}
