package se.kvittens.rest.badday;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.kvittens.rest.contract.Contract;
import se.kvittens.rest.contract.Operation;
import se.kvittens.rest.rig.Client.Answer;
import se.kvittens.rest.rig.RigTest;

/** Each operation is asked in two hundred ways that are wrong or nearly right: it is answered, and never with a fault. */
class FuzzedRequestsTest extends RigTest {

    private static final int TIMES = 80;
    private static final List<String> TOKENS = List.of("carer", "planner", "device", "both", "case-worker", "", "x");
    private static final List<String> NAMES = List.of(
            "k-1",
            "x",
            "..",
            "%",
            "a b",
            "å",
            "' or 1=1",
            "\u0000",
            "19121212-1212",
            "9".repeat(300),
            "2025-03",
            "{}",
            "basis.json");
    private static final List<String> VALUES = List.of(
            "null",
            "true",
            "0",
            "-1",
            "1e999",
            "99999999999999999999999",
            "\"\"",
            "\"x\"",
            "\"\\u0000\"",
            "\"\\ud800\"",
            "\"2025-03-14T08:00:00Z\"",
            "\"9999-12-31T23:59:59Z\"",
            "\"0000-01-01T00:00:00Z\"",
            "\"2025-03-14\"",
            "\"NFC\"",
            "[]",
            "{}",
            "[[1]]",
            "\"" + "å".repeat(5000) + "\"");
    private static final Map<String, List<String>> FIELDS = Map.ofEntries(
            Map.entry(
                    "Receipt",
                    List.of(
                            "receipt",
                            "recipient",
                            "at",
                            "method",
                            "mark",
                            "registered",
                            "tag",
                            "cause",
                            "carer",
                            "x")),
            Map.entry(
                    "NewVisit",
                    List.of(
                            "visit",
                            "carer",
                            "recipient",
                            "start",
                            "end",
                            "cause",
                            "tasks",
                            "note",
                            "why",
                            "outsideAllowed")),
            Map.entry("VisitSearch", List.of("from", "to", "recipient", "carer", "state", "limit", "cursor")),
            Map.entry("Tasks", List.of("tasks", "why")),
            Map.entry("YesOrNo", List.of("is", "why")),
            Map.entry("Adjustment", List.of("start", "end", "why")),
            Map.entry("ExplanationAsked", List.of("visit", "recipient")),
            Map.entry("RecipientSearch", List.of("recipient")),
            Map.entry("Acknowledgement", List.of("why")),
            Map.entry("NewMessage", List.of("message", "to", "subject", "text", "attachments")),
            Map.entry("NewWebhook", List.of("address", "events")));

    private static final Map<String, String> KINDS =
            Map.of("makeReceipts", "application/x-ndjson", "validateRuleBook", "application/yaml");

    static List<Operation> operations() {
        return Contract.bundled().operations();
    }

    private static <T> T any(List<T> of, Random random) {
        return of.get(random.nextInt(of.size()));
    }

    private static String body(Operation operation, Random random) {
        if (random.nextInt(10) == 0) {
            return any(VALUES, random) + (random.nextBoolean() ? "" : "}");
        }
        StringBuilder body = new StringBuilder("{");
        List<String> fields = FIELDS.getOrDefault(operation.body().orElse("Receipt"), List.of("x"));
        for (String field : fields) {
            if (random.nextInt(3) > 0) {
                body.append(body.length() == 1 ? "" : ", ")
                        .append('"')
                        .append(field)
                        .append("\": ")
                        .append(any(VALUES, random));
            }
        }
        return body.append('}').toString();
    }

    private static String path(Operation operation, Random random) {
        String path = operation.path();
        while (path.contains("{")) {
            boolean isKnown = path.contains("{provider}") && random.nextInt(5) > 0;
            String name = isKnown ? "Norra hemtjänsten" : any(NAMES, random);
            path = path.replaceFirst(
                    "\\{[a-z]+}",
                    URLEncoder.encode(name, StandardCharsets.UTF_8)
                            .replace("+", "%20")
                            .replace("$", ""));
        }
        return random.nextBoolean()
                ? path
                : path + "?from=" + any(List.of("2025-03-14", "x", "2025-02-30"), random) + "&to=2025-03-14&limit="
                        + any(List.of("1", "0", "x", "99999999999"), random);
    }

    @ParameterizedTest
    @MethodSource("operations")
    void whatever_is_asked_is_answered_as_agreed(Operation operation) {
        Random random = new Random(operation.id().hashCode());
        for (int time = 0; time < TIMES; time++) {
            String path = path(operation, random);
            String body = operation.method().equals("GET") ? "" : body(operation, random);
            String kind = KINDS.getOrDefault(operation.id(), "application/json");
            Answer answer = rig.as(any(TOKENS, random))
                    .send(operation.method(), path, body, "Content-Type", kind, "If-Match", "\"x\"");

            assertThat(answer.status())
                    .as("%s %s %s: %s", operation.method(), path, body, answer.body())
                    .isLessThan(500);
            if (answer.status() >= 400) {
                assertThat(Contract.bundled().shapes().misfits(answer.json(), "Problem"))
                        .isEmpty();
            }
        }
    }
}
