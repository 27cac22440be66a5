package se.kvittens.files.rulecase;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.Assertions;

/** The outcome of a case as {@code check --json} prints it: all fields, in their order, each written in its one way. */
final class OutcomeShape {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String LENGTH = "PT(\\d+H)?(\\d+M)?(\\d+S)?";
    private static final String DECIMAL = "\\d+\\.\\d{2}";

    private OutcomeShape() {}

    static void check(CaseOutcome outcome) {
        JsonNode json = json(outcome);
        if (json.has("error")) {
            assertThat(names(json)).containsExactly("error");
            assertThat(json.get("error").asText()).matches("[A-Z_]+ .+\\.( \\(line \\d+\\))?");
            return;
        }
        assertThat(names(json)).containsExactly("version", "lock", "visits", "recipients", "invoice", "total");
        assertThat(json.get("version").asText()).matches("[a-z]+-v\\d+");
        assertThat(json.get("lock").asText()).matches("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}");
        json.get("visits").forEach(OutcomeShape::checkVisit);
        json.get("recipients").forEach(OutcomeShape::checkRecipient);
        json.get("invoice").forEach(total -> {
            assertThat(names(total)).containsExactly("hours", "amount");
            texts(total, "hours", "amount").forEach(value -> assertThat(value).matches(DECIMAL));
        });
        assertThat(json.get("total").asText()).matches(DECIMAL);
    }

    private static void checkVisit(JsonNode visit) {
        assertThat(names(visit)).containsExactly("executed", "payable", "category", "deviations");
        texts(visit, "executed", "payable").forEach(value -> assertThat(value).matches(LENGTH));
        assertThat(visit.get("category").asText()).matches("[A-Z_]+");
        checkDeviations(visit);
    }

    private static void checkRecipient(JsonNode recipient) {
        assertThat(names(recipient))
                .containsExactly("granted", "executed", "payable", "readjustment", "meals", "amount", "deviations");
        texts(recipient, "granted", "executed", "payable", "readjustment", "meals")
                .forEach(value -> assertThat(value).matches(LENGTH));
        assertThat(recipient.get("amount").asText()).matches(DECIMAL);
        checkDeviations(recipient);
    }

    private static void checkDeviations(JsonNode of) {
        List<String> codes = new ArrayList<>();
        of.get("deviations").forEach(code -> codes.add(code.asText()));
        Assertions.assertThat(codes).isSorted().doesNotHaveDuplicates();
    }

    static JsonNode json(CaseOutcome outcome) {
        try {
            return JSON.readTree(JSON.writeValueAsString(outcome.fields()));
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException(broken);
        }
    }

    static List<String> names(JsonNode json) {
        List<String> names = new ArrayList<>();
        json.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static List<String> texts(JsonNode json, String... names) {
        return List.of(names).stream().map(name -> json.get(name).textValue()).toList();
    }
}
