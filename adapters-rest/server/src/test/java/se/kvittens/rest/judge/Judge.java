package se.kvittens.rest.judge;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import java.util.stream.StreamSupport;
import se.kvittens.rest.rig.Between;
import se.kvittens.rest.rig.Client.Answer;

/**
 * Sends requests by way of Prism, and fails on what it finds: an answer that is not as the contract has it, and a request that is
 * not and was taken all the same.
 */
final class Judge implements Between {

    private static final JsonMapper STRICT = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();
    private static final int REFUSED = 400;

    private final Prism prism;
    private int before;

    Judge(Prism prism) {
        this.prism = prism;
    }

    /** What says that it is JSON and is none goes to the server itself: Prism would read it, and answer in its place. */
    @Override
    public int port(int server, String kind, String body) {
        if (kind.equals("application/json") && !isJson(body)) {
            return server;
        }
        if (server != before) {
            prism.standBefore(server);
            before = server;
        }
        return prism.port();
    }

    private static boolean isJson(String body) {
        try {
            return !STRICT.readTree(body).isMissingNode();
        } catch (JsonProcessingException unreadable) {
            return false;
        }
    }

    @Override
    public void heed(Answer answer) {
        List<JsonNode> found = answer.header("sl-violations").map(Judge::parsed).orElse(List.of());
        List<JsonNode> wrong = found.stream()
                .filter(each -> answer.status() < REFUSED
                        || !each.path("location").path(0).asText().equals("request"))
                .toList();
        if (!wrong.isEmpty()) {
            throw new AssertionError("Prism finds in what was answered with %d: %s%n%s"
                    .formatted(answer.status(), wrong, answer.body()));
        }
    }

    private static List<JsonNode> parsed(String violations) {
        try {
            return StreamSupport.stream(STRICT.readTree(violations).spliterator(), false)
                    .toList();
        } catch (JsonProcessingException tooMany) {
            throw new AssertionError("Prism finds more than it can say: " + violations, tooMany);
        }
    }
}
