package se.kvittens.files.explanation.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import se.kvittens.domain.identity.RecipientId;
import se.kvittens.domain.identity.VisitId;
import se.kvittens.domain.settlement.Settlement;
import se.kvittens.files.explanation.Settled;

class JsonExplanationsTest {

    private final Settlement settlement = Settled.of(Settled.CAPPED);
    private final JsonExplanations json = new JsonExplanations();

    @Test
    void aRecipientsMonthIsItsTrees() throws IOException {
        JsonNode anna =
                tree(json.ofRecipient(settlement, new RecipientId("anna")).orElseThrow());

        assertThat(anna.at("/ruleBook/id").asText()).isEqualTo("haninge-v2");
        assertThat(anna.at("/lock/value").asText()).isEqualTo("2024-11-05T16:00:00+01:00");
        assertThat(anna.at("/amount").asText())
                .isEqualTo(settlement.invoice().amount().toString());
        assertThat(anna.at("/payable/value").asText()).isEqualTo("PT1H");
        assertThat(anna.at("/visits")).hasSize(3);
        assertThat(anna.at("/lines/0/why/how").asText()).isEqualTo("PRICED");
    }

    @Test
    void everyStepHasReasonsAndEverySettingItsSource() throws IOException {
        JsonNode anna =
                tree(json.ofRecipient(settlement, new RecipientId("anna")).orElseThrow());

        assertThat(anna.findParents("because"))
                .isNotEmpty()
                .allSatisfy(step -> assertThat(step.has("rule")).isTrue());
        assertThat(anna.findParents("setting")).isNotEmpty().allSatisfy(setting -> {
            assertThat(setting.at("/source/title").asText()).isNotBlank();
            assertThat(setting.at("/says/sv").asText()).isNotBlank();
            assertThat(setting.at("/standing").asText()).isIn("STATED", "ASSUMED");
        });
    }

    @Test
    void aVisitBearsItsDeviations() throws IOException {
        JsonNode visit = tree(json.ofVisit(settlement, new VisitId("v2")).orElseThrow());

        assertThat(visit.at("/recipient").asText()).isEqualTo("anna");
        assertThat(visit.at("/registered/approved").isNull()).isTrue();
        assertThat(visit.at("/payable/value").asText()).isEqualTo("PT0S");
        assertThat(visit.at("/deviations/0/code").asText()).isEqualTo("NOT_APPROVED");
        assertThat(visit.at("/deviations/0/stopsPay").asBoolean()).isTrue();
    }

    @Test
    void whatIsNotThereHasNoExplanation() {
        assertThat(json.ofRecipient(settlement, new RecipientId("bo"))).isEmpty();
        assertThat(json.ofVisit(settlement, new VisitId("v9"))).isEmpty();
    }

    private static JsonNode tree(String text) throws IOException {
        assertThat(text).doesNotContain("\r").endsWith("}\n");
        return new ObjectMapper().readTree(text);
    }
}
