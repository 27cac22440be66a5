package se.kvittens.rest.tags;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.kvittens.application.looking.Reading;
import se.kvittens.application.looking.Sight;
import se.kvittens.domain.fixture.At;
import se.kvittens.domain.identity.RecipientId;
import se.kvittens.domain.time.TimeSpan;
import se.kvittens.rest.rig.Client.Answer;
import se.kvittens.rest.rig.Rig;

/** Tags over HTTP, from the drawer to the bin. */
class TagsTest {

    private static final String NORTH = "/v1/providers/Norra%20hemtj%C3%A4nsten";
    private static final String SOUTH = "/v1/providers/S%C3%B6dra%20hemtj%C3%A4nsten";
    private static final String ONE = "04A1B2C3D4E580";
    private static final String OTHER = "04A1B2C3D4E581";
    private static final String AT_ANNAS = "{\"recipient\": \"anna\"}";
    private static final String SAID_WHY = "{\"why\": \"Borta\"}";
    private static final String IN_PLACE = "{\"inPlace\": true}";

    @TempDir
    Path folder;

    private Rig rig;

    @BeforeEach
    void start() {
        rig = new Rig(folder);
    }

    @AfterEach
    void stop() {
        rig.close();
    }

    private Answer issued(String provider, String tag) {
        return rig.as(provider.equals(NORTH) ? "planner" : "south-planner")
                .put(provider + "/tags/" + tag, "{\"recipients\": 40}");
    }

    private Answer mounted(String tag, String body) {
        return rig.as("planner").put(NORTH + "/tags/" + tag + "/door", body);
    }

    private static String codeOf(Answer answer) {
        return answer.json().path("code").asText();
    }

    private List<Reading> looksAtAnna() {
        return rig
                .store
                .readings()
                .ofRecipient(new RecipientId("anna"), new TimeSpan(Instant.EPOCH, At.at("2026-01-01T00:00")))
                .get()
                .stream()
                .filter(reading -> reading.sight() == Sight.TAGS)
                .toList();
    }

    @Test
    void REG_11_a_tag_is_issued_mounted_checked_and_retired_and_to_ask_again_changes_nothing() {
        assertThat(issued(NORTH, ONE).json().path("standing").asText()).isEqualTo("ISSUED");
        assertThat(issued(NORTH, ONE).status()).isEqualTo(200);

        Answer mounted = mounted(ONE, AT_ANNAS);
        assertThat(mounted.json().path("standing").asText()).isEqualTo("MOUNTED");
        assertThat(mounted.body()).doesNotContain("anna");
        rig.time.set(Rig.NOON.plusSeconds(60));
        assertThat(mounted(ONE, AT_ANNAS).body()).isEqualTo(mounted.body());

        String due = NORTH + "/months/2025-03/tag-checks";
        assertThat(rig.as("planner").get(due).json().at("/tags/0/tag").asText()).isEqualTo(ONE);
        Answer checked = rig.as("planner").post(NORTH + "/tags/" + ONE + "/checks", IN_PLACE);
        assertThat(checked.json().at("/lastCheck/inPlace").asBoolean()).isTrue();
        assertThat(rig.as("planner").get(due).json().path("tags")).isEmpty();
        rig.as("planner").post(NORTH + "/tags/" + ONE + "/checks", "{\"inPlace\": false}");
        assertThat(rig.as("planner")
                        .get(due)
                        .json()
                        .at("/tags/0/isToBeFollowedUp")
                        .asBoolean())
                .isTrue();

        Answer retired = rig.as("planner").put(NORTH + "/tags/" + ONE + "/retirement", SAID_WHY);
        assertThat(retired.json().path("standing").asText()).isEqualTo("RETIRED");
        assertThat(codeOf(mounted(ONE, AT_ANNAS))).isEqualTo("RETIRED_FOR_GOOD");
    }

    @Test
    void REG_11_a_recipient_gets_another_tag_once_the_old_one_is_retired() {
        issued(NORTH, ONE);
        issued(NORTH, OTHER);
        mounted(ONE, AT_ANNAS);
        assertThat(codeOf(mounted(OTHER, AT_ANNAS))).isEqualTo("RECIPIENT_HAS_ONE");
        assertThat(codeOf(mounted(ONE, "{\"recipient\": \"bo\"}"))).isEqualTo("ANOTHER_RECIPIENTS");

        rig.as("planner").put(NORTH + "/tags/" + ONE + "/retirement", SAID_WHY);
        assertThat(mounted(OTHER, AT_ANNAS).status()).isEqualTo(200);

        JsonNode all = rig.as("planner").get(NORTH + "/tags").json().path("tags");
        assertThat(all.findValuesAsText("tag")).containsExactly(ONE, OTHER);
        assertThat(all.findValuesAsText("standing")).containsExactly("RETIRED", "MOUNTED");
        assertThat(all.findValuesAsText("recipient")).containsOnly("anna");
    }

    @Test
    void SYS_2_a_tag_of_another_provider_is_as_if_it_were_not_there() {
        assertThat(issued(SOUTH, ONE).status()).isEqualTo(200);

        Answer mounted = mounted(ONE, AT_ANNAS);
        assertThat(mounted.status()).isEqualTo(404);
        assertThat(mounted.body()).isEqualTo(mounted(OTHER, AT_ANNAS).body());
        assertThat(rig.as("planner").get(NORTH + "/tags/" + ONE).status()).isEqualTo(404);
        assertThat(rig.as("planner").get(NORTH + "/tags").json().path("tags")).isEmpty();
        assertThat(rig.as("planner").get(SOUTH + "/tags").status()).isEqualTo(404);
        assertThat(codeOf(issued(NORTH, ONE))).isEqualTo("ISSUED_TO_ANOTHER");
    }

    @Test
    void SYS_2_whoever_looks_at_whose_doors_tags_hang_is_logged_and_a_carer_is_not_shown_it() {
        issued(NORTH, ONE);
        mounted(ONE, AT_ANNAS);
        assertThat(looksAtAnna()).isEmpty();

        assertThat(rig.as("planner")
                        .get(NORTH + "/tags/" + ONE)
                        .json()
                        .path("recipient")
                        .asText())
                .isEqualTo("anna");
        rig.as("planner").get(NORTH + "/tags");
        rig.as("planner").get(NORTH + "/months/2025-03/tag-checks");
        assertThat(looksAtAnna()).hasSize(3);

        for (String path : List.of("/tags", "/tags/" + ONE, "/months/2025-03/tag-checks")) {
            assertThat(codeOf(rig.as("carer").get(NORTH + path))).isEqualTo("NOT_IN_THIS_ROLE");
        }
        assertThat(looksAtAnna()).hasSize(3);
    }

    @Test
    void what_is_no_tag_and_no_reason_is_refused() {
        issued(NORTH, ONE);
        for (String number : List.of("04a1b2c3d4e580", "04A1B2C3D4", "08A1B2C3", "none")) {
            assertThat(rig.as("planner")
                            .put(NORTH + "/tags/" + number, "{\"recipients\": 40}")
                            .json()
                            .at("/errors/0/code")
                            .asText())
                    .as(number)
                    .isEqualTo("tag");
        }
        String retirement = NORTH + "/tags/" + ONE + "/retirement";
        assertThat(codeOf(rig.as("planner").put(retirement, "{\"why\": \" \"}")))
                .isEqualTo("REASON_MISSING");
        assertThat(codeOf(rig.as("planner").put(retirement, "{\"why\": \"19121212-1212\"}")))
                .isEqualTo("PERSONAL_NUMBER");
        assertThat(codeOf(rig.as("planner").post(NORTH + "/tags/" + ONE + "/checks", IN_PLACE)))
                .isEqualTo("NOT_MOUNTED");
        assertThat(mounted(ONE, "{\"recipient\": \"19121212-1212\"}").status()).isEqualTo(400);
        assertThat(rig.as("planner").get(NORTH + "/months/march/tag-checks").status())
                .isEqualTo(404);
    }
}
