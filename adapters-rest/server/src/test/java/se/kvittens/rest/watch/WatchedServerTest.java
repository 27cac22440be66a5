package se.kvittens.rest.watch;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.kvittens.rest.contract.Contract;
import se.kvittens.rest.contract.Operation;
import se.kvittens.rest.rig.Client.Answer;
import se.kvittens.rest.rig.Rig;

/** What is told of a running server: one line and one count for each request, and nobody named. */
class WatchedServerTest {

    private static final String PROVIDER = "/v1/providers/Norra%20hemtj%C3%A4nsten";
    private static final String SOMEBODY = "191212121212";
    private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";
    private static final int MOST_FAILURES = 50;

    @TempDir
    static Path folder;

    private static final List<String> LINES = Collections.synchronizedList(new ArrayList<>());
    private static final Meters METERS = new Meters();
    private static final String LIMITED = "kvittens_rate_limited_total{limit=\"failedSignIns\"}";
    private static Rig rig;

    @BeforeAll
    static void start() {
        rig = new Rig(folder, new Watch(METERS, LINES::add), MOST_FAILURES);
    }

    @AfterAll
    static void stop() {
        rig.close();
        METERS.close();
    }

    @BeforeEach
    void inAMinuteOfItsOwn() {
        rig.time.updateAndGet(time -> time.plus(Duration.ofMinutes(1)));
        LINES.clear();
    }

    private static JsonNode line() throws IOException {
        assertThat(LINES).hasSize(1);
        return new JsonMapper().readTree(LINES.get(0));
    }

    /** What stands behind a name and labels; nought where it does not stand there. */
    private static double number(String start) {
        return METERS.text()
                .lines()
                .filter(each -> each.startsWith(start + " "))
                .mapToDouble(each -> Double.parseDouble(each.substring(start.length() + 1)))
                .sum();
    }

    @Test
    void a_request_is_a_line_that_says_what_it_was_and_how_it_went_and_not_who_it_was() throws IOException {
        Answer answer = rig.as("planner").get("/v1/me", "traceparent", "00-" + TRACE + "-00f067aa0ba902b7-01");

        assertThat(answer.status()).isEqualTo(200);
        JsonNode line = line();
        assertThat(line.path("time").asText()).isEqualTo(rig.time.get().toString());
        assertThat(line.path("operation").asText()).isEqualTo("me");
        assertThat(line.path("status").asInt()).isEqualTo(200);
        assertThat(line.path("millis").asLong(-1)).isNotNegative();
        assertThat(line.path("trace").asText()).isEqualTo(TRACE);
        assertThat(line.path("kind").asText()).isEqualTo("PERSON");
        assertThat(line.has("role"))
                .as("of what is open to whoever is believed")
                .isFalse();
        assertThat(LINES.get(0)).doesNotContain("pia", "Norra", "\n");
    }

    @Test
    void the_role_in_which_somebody_asks_is_told() throws IOException {
        rig.as("both").get(PROVIDER + "/months", "Kvittens-Role", "PLANNER");

        assertThat(line().path("role").asText()).isEqualTo("PLANNER");
    }

    @Test
    void who_is_not_let_in_and_what_is_not_there_are_lines_too() {
        rig.as("").get("/v1/me");
        rig.as("").get("/v1/" + SOMEBODY);
        rig.as("").delete("/v1/me");

        assertThat(LINES).hasSize(3);
        assertThat(LINES.get(0)).contains("\"operation\":\"me\",\"status\":401").doesNotContain("kind");
        assertThat(LINES.get(1)).contains("\"operation\":\"none\",\"status\":404");
        assertThat(LINES.get(2)).contains("\"operation\":\"none\",\"status\":405");
    }

    @Test
    void what_nobody_foresaw_is_a_line_with_its_place_and_without_its_words() throws IOException {
        rig.isReady.set(true);
        rig.failing.set(new IllegalStateException("of " + SOMEBODY));
        Answer answer = rig.as("").get("/health/ready");
        rig.failing.set(null);

        assertThat(answer.status()).isEqualTo(500);
        assertThat(line().path("fault").asText()).startsWith("java.lang.IllegalStateException se.kvittens.");
        assertThat(LINES.get(0)).doesNotContain(SOMEBODY);
    }

    /** Each operation is asked with the number in every place of its address, and in whatever else of a request can hold it. */
    @Test
    void REG_9_no_personal_number_stands_in_a_line_or_a_number_wherever_it_was_sent() {
        List<Operation> operations = Contract.bundled().operations();
        for (Operation operation : operations) {
            String path = operation.path().replaceAll("\\{[a-z]+}", SOMEBODY);
            for (String token : List.of("planner", SOMEBODY)) {
                rig.as(token)
                        .send(
                                operation.method(),
                                path + "?from=" + SOMEBODY + "&" + SOMEBODY + "=1",
                                operation.method().equals("GET") ? "" : "{\"" + SOMEBODY + "\": \"" + SOMEBODY + "\"}",
                                headers());
            }
        }

        assertThat(LINES).hasSize(2 * operations.size());
        assertThat(Stream.concat(LINES.stream(), METERS.text().lines()))
                .noneMatch(line -> line.contains("1212121212"))
                .noneMatch(line -> line.contains("Norra") || line.contains("pia"));
    }

    private static String[] headers() {
        return new String[] {
            "traceparent", "00-" + SOMEBODY + "abcdefabcdefabcdefab-00f067aa0ba902b7-01",
            "tracestate", SOMEBODY,
            "User-Agent", SOMEBODY,
            "Referer", "https://kvittens.example/" + SOMEBODY,
            "X-Forwarded-For", SOMEBODY,
            "X-Request-Id", SOMEBODY,
            "Accept-Language", SOMEBODY,
            "If-Match", SOMEBODY,
            "Idempotency-Key", SOMEBODY,
            "Kvittens-Role", SOMEBODY,
            "Cookie", "who=" + SOMEBODY,
            "Content-Type", "application/json; who=" + SOMEBODY
        };
    }

    @Test
    void requests_are_counted_by_operation_and_status_with_how_long_they_took() {
        String labels = "{operation=\"months\",status=\"200\"}";
        double before = number("kvittens_http_requests_seconds_count" + labels);
        rig.as("planner").get(PROVIDER + "/months");

        assertThat(number("kvittens_http_requests_seconds_count" + labels)).isEqualTo(before + 1);
        assertThat(METERS.text())
                .contains("kvittens_http_requests_seconds_bucket{operation=\"months\",status=\"200\",le=");
    }

    @Test
    void receipts_that_are_taken_are_counted_once_however_often_they_are_handed_in() {
        String receipt = """
                {"receipt": "watched", "recipient": "r1", "at": "2025-03-14T08:00:00+01:00", "method": "NFC"}""";
        double taken = number("kvittens_receipts_taken_total");
        rig.as("carer").post(PROVIDER + "/receipts", receipt);
        rig.as("carer").post(PROVIDER + "/receipts", receipt);

        assertThat(number("kvittens_receipts_taken_total")).isEqualTo(taken + 1);
        assertThat(number("kvittens_journal_seconds_count{call=\"append\",outcome=\"DONE\"}"))
                .isPositive();
    }

    @Test
    void refused_sign_ins_are_counted_by_why() {
        double before = number("kvittens_sign_in_refused_total{code=\"NO_TOKEN\"}");
        rig.as("").get("/v1/me");

        assertThat(number("kvittens_sign_in_refused_total{code=\"NO_TOKEN\"}")).isEqualTo(before + 1);
    }

    @Test
    void whatever_is_asked_the_numbers_are_told_apart_by_what_the_server_has_alone() {
        for (int i = 0; i < 20; i++) {
            rig.as("").get("/v1/made-up-" + i + "?made-up=" + i, "traceparent", "00-made-up-" + i);
        }
        Predicate<String> known = Stream.concat(
                        Stream.of("none"),
                        Contract.bundled().operations().stream().map(Operation::id))
                .toList()::contains;
        assertThat(Pattern.compile("operation=\"([^\"]*)\"")
                        .matcher(METERS.text())
                        .results())
                .isNotEmpty()
                .allMatch(operation -> known.test(operation.group(1)));
    }

    @Test
    void who_fails_to_sign_in_too_often_waits_and_whoever_is_believed_does_not() {
        double before = number(LIMITED);
        List<Integer> statuses = Stream.generate(
                        () -> rig.as("made-up").get("/v1/me").status())
                .limit(MOST_FAILURES + 1)
                .toList();

        assertThat(statuses.subList(0, MOST_FAILURES)).containsOnly(401);
        assertThat(statuses.get(MOST_FAILURES)).isEqualTo(429);
        assertThat(rig.as("planner").get("/v1/me").status()).isEqualTo(200);
        assertThat(forwardedFor("203.0.113.7")).as("from elsewhere, by a proxy").isEqualTo(401);
        assertThat(forwardedFor("203.0.113.7, 127.0.0.1"))
                .as("what the proxy has not written")
                .isEqualTo(429);
        assertThat(number(LIMITED) - before).isEqualTo(2);
    }

    private static int forwardedFor(String addresses) {
        return rig.as("made-up").get("/v1/me", "X-Forwarded-For", addresses).status();
    }

    @Test
    void prometheus_is_told_at_a_port_of_its_own_and_nowhere_else() throws Exception {
        try (MetricsPort port = MetricsPort.open(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), METERS)) {
            HttpResponse<String> answer = ask(port, "/metrics", "GET");

            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.headers().firstValue("Content-Type"))
                    .contains("text/plain; version=0.0.4; charset=utf-8");
            assertThat(answer.body()).contains("jvm_memory_used_bytes", "process_uptime_seconds");
            assertThat(ask(port, "/v1/me", "GET").statusCode()).isEqualTo(404);
            assertThat(ask(port, "/metrics", "POST").statusCode()).isEqualTo(405);
        }
        assertThat(rig.as("manager").get("/metrics").status()).isEqualTo(404);
    }

    private static HttpResponse<String> ask(MetricsPort port, String path, String method) throws Exception {
        URI address = URI.create("http://127.0.0.1:" + port.port() + path);
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(address)
                                .method(method, HttpRequest.BodyPublishers.noBody())
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
    }
}
