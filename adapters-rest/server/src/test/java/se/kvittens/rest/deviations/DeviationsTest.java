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

    private static JsonNode deviationOf(String of) {
        return StreamSupport.stream(
                        get("?code=TASKS_MISSING&limit=1000").path("deviations").spliterator(), false)
                .filter(each -> each.path("visit").asText().equals(of))
                .findFirst()
                .orElseThrow();
    }

    private static String address(JsonNode deviation) {
        return DEVIATIONS + "/" + deviation.path("deviation").asText() + "/acknowledgement";
    }

    private static Answer acknowledged(JsonNode deviation) {
        return reviewer()
                .put(
                        address(deviation),
                        "{\"why\": \"Sett\"}",
                        "If-Match",
                        deviation.path("etag").asText());
    }

    @Test
    void SYS_2_a_deviation_is_acknowledged_with_a_reason_and_that_is_taken_back() {
        String seen = visited(newCarer(), "r3", "2025-03-12T08:00", 30);
        JsonNode before = deviationOf(seen);
        String worth = total();

        Answer answer = acknowledged(before);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        assertThat(answer.header("ETag")).contains(before.path("etag").asText());
        JsonNode said = deviationOf(seen).path("acknowledged");
        assertThat(said.path("who").asText()).isEqualTo("rut");
        assertThat(said.path("role").asText()).isEqualTo("REVIEWER");
        assertThat(said.path("why").asText()).isEqualTo("Sett");
        assertThat(total()).isEqualTo(worth);

        assertThat(reviewer().delete(address(before)).status()).isEqualTo(200);
        assertThat(deviationOf(seen).has("acknowledged")).isFalse();
        assertThat(reviewer().delete(address(before)).status()).isEqualTo(200);
    }

    private static String total() {
        return reviewer()
                .get(PROVIDER + "/months/2025-03/preview")
                .json()
                .path("total")
                .asText();
    }

    @Test
    void REG_7_where_the_visit_changes_afterwards_it_was_not_acknowledged() {
        String changed = visited(newCarer(), "r3", "2025-03-13T08:00", 30);
        JsonNode before = deviationOf(changed);
        acknowledged(before);
        String tag = as("pia", Role.PLANNER)
                .get(PROVIDER + "/visits/" + changed)
                .header("ETag")
                .orElseThrow();

        Answer moved = as("pia", Role.PLANNER)
                .post(
                        PROVIDER + "/visits/" + changed + "/adjustments",
                        "{\"end\": \"2025-03-13T08:40:00+01:00\", \"why\": \"x\"}",
                        "If-Match",
                        tag);

        assertThat(moved.status()).as(moved.body()).isEqualTo(200);
        assertThat(deviationOf(changed).has("acknowledged")).isFalse();
        assertThat(codeOf(acknowledged(before))).isEqualTo("412 CHANGED_SINCE_SEEN");
    }

    @Test
    void REG_6_that_the_visit_is_approved_changes_nothing_of_what_was_acknowledged() {
        String approved = visited(newCarer(), "r3", "2025-03-13T09:00", 30);
        acknowledged(deviationOf(approved));
        String tag =
                reviewer().get(PROVIDER + "/visits/" + approved).header("ETag").orElseThrow();

        reviewer().put(PROVIDER + "/visits/" + approved + "/approval", "", "If-Match", tag);

        assertThat(deviationOf(approved).has("acknowledged")).isTrue();
    }

    @Test
    void what_was_seen_and_why_must_be_said() {
        JsonNode deviation = ofVisit(get("?code=TASKS_MISSING&limit=1000")).get(0);
        String tag = deviation.path("etag").asText();

        assertThat(codeOf(reviewer().put(address(deviation), "{\"why\": \"x\"}")))
                .isEqualTo("428 IF_MATCH_MISSING");
        assertThat(codeOf(reviewer().put(address(deviation), "{}", "If-Match", tag)))
                .isEqualTo("400 NOT_AS_AGREED");
        assertThat(codeOf(reviewer().put(address(deviation), "{\"why\": \" \"}", "If-Match", tag)))
                .isEqualTo("422 REASON_MISSING");
        assertThat(codeOf(reviewer().put(address(deviation), "{\"why\": \"19121212-1212\"}", "If-Match", tag)))
                .isEqualTo("422 PERSONAL_NUMBER");
        assertThat(codeOf(reviewer()
                        .put(
                                DEVIATIONS + "/" + "0".repeat(32) + "/acknowledgement",
                                "{\"why\": \"x\"}",
                                "If-Match",
                                tag)))
                .isEqualTo("404 NOT_IN_THE_MONTH");
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
