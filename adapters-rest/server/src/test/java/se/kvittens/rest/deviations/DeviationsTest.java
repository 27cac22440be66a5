package se.kvittens.rest.deviations;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import se.kvittens.domain.access.Role;
import se.kvittens.rest.rig.Client;
import se.kvittens.rest.rig.Client.Answer;
import se.kvittens.rest.rig.ExampleServer;
import se.kvittens.rest.rig.ExampleTest;

/** What somebody has to look at in a month, over HTTP. */
class DeviationsTest extends ExampleTest {

    private static final String DEVIATIONS = PROVIDER + "/months/2025-03/deviations";

    private static String visit;

    @BeforeAll
    static void visit() {
        visit = visited("d1", "r3", "2025-03-10T08:00", 30);
    }

    private static Client reviewer() {
        return as("rut", Role.REVIEWER);
    }

    private static JsonNode get(String query) {
        Answer answer = reviewer().get(DEVIATIONS + query);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.json();
    }

    /** Those of the visit of this test alone: others have theirs. */
    private static List<JsonNode> ofVisit(JsonNode page) {
        return StreamSupport.stream(page.path("deviations").spliterator(), false)
                .filter(each -> each.path("visit").asText().equals(visit))
                .toList();
    }

    @Test
    void REG_6_a_visit_that_is_not_approved_is_told_with_its_rule_and_what_mends_it() {
        JsonNode found = ofVisit(get("?code=NOT_APPROVED&limit=1000")).get(0);

        assertThat(found.path("rule").asText()).isEqualTo("REG-6");
        assertThat(found.path("recipient").asText()).isEqualTo("r3");
        assertThat(found.path("carer").asText()).isEqualTo("d1");
        assertThat(found.path("date").asText()).isEqualTo("2025-03-10");
        assertThat(found.path("what").path("sv").asText()).isEqualTo("Besöket är inte godkänt i tid");
        assertThat(found.path("advice").path("en").asText()).contains("approve");
        assertThat(found.path("operations").toString()).isEqualTo("[\"approve\"]");
    }

    @Test
    void TASK_1_what_is_mended_is_a_deviation_no_more() {
        String mended = visited(newCarer(), "r3", "2025-03-11T08:00", 30);
        assertThat(get("?code=TASKS_MISSING&limit=1000").toString()).contains(mended);

        as("pia", Role.PLANNER).put(PROVIDER + "/visits/" + mended + "/tasks", "{\"tasks\": [\"SERVICE\"]}");

        assertThat(get("?code=TASKS_MISSING&limit=1000").toString()).doesNotContain(mended);
    }

    @Test
    void REG_17_after_the_lock_it_is_corrected_and_no_operation_mends_it() {
        server.time.set(ExampleServer.AFTER_LOCK);
        JsonNode found = ofVisit(get("?code=TASKS_MISSING&limit=1000")).get(0);

        assertThat(found.path("operations")).isEmpty();
        assertThat(found.path("advice").path("en").asText()).contains("REG-17");
    }

    @Test
    void pages_together_are_the_whole_and_the_numbers_are_those_of_the_month() {
        JsonNode whole = get("?limit=1000");
        List<String> ids = new ArrayList<>();
        String cursor = "";
        do {
            JsonNode page = get("?limit=2" + cursor);
            ids.addAll(page.path("deviations").findValuesAsText("deviation"));
            assertThat(page.path("numbers")).isEqualTo(whole.path("numbers"));
            cursor = page.has("next") ? "&cursor=" + page.path("next").asText() : "";
        } while (!cursor.isEmpty());

        assertThat(ids)
                .isEqualTo(whole.path("deviations").findValuesAsText("deviation"))
                .doesNotHaveDuplicates()
                .hasSizeGreaterThan(2);
        int counted = 0;
        for (JsonNode number : whole.path("numbers")) {
            counted += number.asInt();
        }
        assertThat(counted).isEqualTo(ids.size());
    }

    @Test
    void SYS_2_it_is_logged_whose_deviations_were_shown_and_nobody_elses() {
        int before = server.looksAt("r3").size();
        get("?code=NOT_APPROVED&limit=1000");
        assertThat(server.looksAt("r3")).hasSize(before + 1);

        get("?code=MANUAL_SHARE_HIGH");
        assertThat(server.looksAt("r3")).hasSize(before + 1);
    }

    @Test
    void SYS_2_a_carer_sees_no_deviations_and_neither_does_who_may_not_look() {
        assertThat(codeOf(as("d1", Role.CARER).get(DEVIATIONS))).isEqualTo("403 NOT_OWN_VISIT");
        assertThat(codeOf(as("ada", Role.SYSTEM_ADMINISTRATOR).get(DEVIATIONS))).isEqualTo("403 NOT_IN_THIS_ROLE");
    }

    @Test
    void all_that_is_wrong_with_what_is_asked_is_told_at_once() {
        JsonNode told =
                reviewer().get(DEVIATIONS + "?code=NONE&limit=0&cursor=x&y=1").json();
        assertThat(told.path("errors").findValuesAsText("at"))
                .containsExactlyInAnyOrder("code", "limit", "cursor", "y");
        assertThat(codeOf(reviewer().get(PROVIDER + "/months/2024-03/deviations")))
                .isEqualTo("404 MONTH_NOT_AT_HAND");
    }
}
