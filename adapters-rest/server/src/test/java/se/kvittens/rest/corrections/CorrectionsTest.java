package se.kvittens.rest.corrections;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.kvittens.domain.fixture.At;
import se.kvittens.domain.identity.RecipientId;
import se.kvittens.domain.time.TimeSpan;
import se.kvittens.rest.rig.Client.Answer;
import se.kvittens.rest.rig.Rig;
import se.kvittens.rest.rig.TownMonth;

/** A locked month is corrected over HTTP, and a later basis settles it. */
class CorrectionsTest {

    private static final String PROVIDER = "/v1/providers/Norra%20hemtj%C3%A4nsten";
    private static final String MARCH = PROVIDER + "/months/2025-03";
    private static final String APRIL = PROVIDER + "/months/2025-04";
    private static final String VISIT = MARCH + "/corrections/k-00";
    private static final String AN_HOUR = """
            {"cause": "WRONG_TIMES", "why": "Glömde att trycka", "to": {
              "start": "2025-03-14T08:00:00+01:00", "end": "2025-03-14T09:00:00+01:00", "tasks": ["CARE"]}}""";
    private static final String ANNULLED = "{\"cause\": \"NEVER_MADE\", \"why\": \"Fel\", \"annul\": true}";

    @TempDir
    Path folder;

    private Rig rig;

    /** Three quarters of an hour at Anna's in March, approved; then the month is locked. */
    @BeforeEach
    void start() {
        rig = new Rig(folder);
        rig.months.put(TownMonth.of(Rig.NORTH, YearMonth.of(2025, 3), "anna"));
        rig.months.put(TownMonth.of(Rig.NORTH, YearMonth.of(2025, 4), "anna"));
        receipt("k-00", "2025-03-14T08:00:00+01:00");
        receipt("k-45", "2025-03-14T08:45:00+01:00");
        Answer told = rig.as("carer").put(PROVIDER + "/visits/k-00/tasks", "{\"tasks\": [\"CARE\"]}");
        rig.as("planner").put(PROVIDER + "/visits/k-00/approval", "", "If-Match", etag(told));
        rig.time.set(At.at("2025-05-02T08:00"));
    }

    @AfterEach
    void stop() {
        rig.close();
    }

    private void receipt(String name, String at) {
        Answer taken = rig.as("carer")
                .post(
                        PROVIDER + "/receipts",
                        "{\"receipt\": \"%s\", \"recipient\": \"anna\", \"at\": \"%s\", \"method\": \"NFC\"}"
                                .formatted(name, at));
        assertThat(taken.status()).isEqualTo(200);
    }

    private static String etag(Answer answer) {
        return answer.header("ETag").orElseThrow();
    }

    private String seen() {
        return etag(rig.as("planner").get(VISIT));
    }

    private Answer correct(String body, String tag) {
        return rig.as("planner").post(VISIT, body, "If-Match", tag);
    }

    private static String codeOf(Answer answer) {
        return answer.json().path("code").asText();
    }

    @Test
    void REG_17_a_visit_of_a_locked_month_is_corrected_and_the_next_basis_settles_the_difference() {
        rig.as("planner").put(MARCH + "/closing", "");
        assertThat(rig.as("planner").get(MARCH + "/corrections").json().toString())
                .isEqualTo("{\"corrections\":[],\"toCorrect\":[]}");

        Answer corrected = correct(AN_HOUR, seen());
        assertThat(corrected.status()).isEqualTo(200);
        JsonNode made = corrected.json().path("corrections").path(0);
        assertThat(made.path("version").asInt()).isEqualTo(2);
        assertThat(made.path("to").path("end").path("at").asText()).isEqualTo("2025-03-14T08:00:00Z");
        assertThat(made.path("isSettled").asBoolean()).isFalse();
        assertThat(corrected.json().path("first").path("end").path("at").asText())
                .isEqualTo("2025-03-14T07:45:00Z");
        assertThat(corrected.body()).doesNotContain("Glömde");

        rig.time.set(At.at("2025-06-04T08:00"));
        assertThat(rig.as("planner").put(APRIL + "/closing", "").status()).isEqualTo(200);
        assertThat(rig.as("planner")
                        .get(APRIL + "/basis/basis.json")
                        .json()
                        .path("payable")
                        .asText())
                .isEqualTo("100.00");
        assertThat(rig.as("planner")
                        .get(MARCH + "/corrections")
                        .json()
                        .at("/corrections/0/isSettled")
                        .asBoolean())
                .isTrue();
        assertThat(rig.as("planner").get(MARCH).json().at("/closed/all").asText())
                .isEqualTo("400.00");
    }

    @Test
    void REG_17_what_is_corrected_is_what_was_seen() {
        String first = seen();
        assertThat(correct(AN_HOUR, first).status()).isEqualTo(200);

        Answer again = correct(ANNULLED, first);
        assertThat(again.status()).isEqualTo(412);
        assertThat(codeOf(again)).isEqualTo("CHANGED_SINCE_SEEN");
        assertThat(rig.as("planner").post(VISIT, ANNULLED).status()).isEqualTo(428);

        Answer annulled = correct(ANNULLED, seen());
        assertThat(annulled.json().at("/corrections/1/version").asInt()).isEqualTo(3);
        assertThat(annulled.json().at("/corrections/1").has("to")).isFalse();
    }

    @Test
    void REG_17_a_receipt_that_came_after_the_lock_is_listed_until_it_is_corrected_and_makes_what_was_seen_another() {
        String before = seen();
        receipt("k-60", "2025-03-14T09:00:00+01:00");
        receipt("k-70", "2025-03-14T10:00:00+01:00");

        JsonNode listed = rig.as("planner").get(MARCH + "/corrections").json();
        assertThat(listed.path("toCorrect")).isNotEmpty();
        String late = listed.at("/toCorrect/0/visit").asText();
        String address = MARCH + "/corrections/" + late;
        String tag = etag(rig.as("planner").get(address));
        assertThat(rig.as("planner").post(address, ANNULLED, "If-Match", tag).status())
                .isEqualTo(200);

        assertThat(rig.as("planner").get(MARCH + "/corrections").json().path("toCorrect"))
                .isEmpty();
        assertThat(seen()).isEqualTo(before);
    }

    @Test
    void TIME_5_nothing_is_corrected_before_the_lock() {
        rig.time.set(At.at("2025-03-15T12:00"));
        Answer early = correct(AN_HOUR, seen());
        assertThat(early.status()).isEqualTo(409);
        assertThat(codeOf(early)).isEqualTo("NOT_LOCKED_YET");
    }

    @Test
    void SYS_2_a_carer_sees_no_correction_and_makes_none() {
        String tag = seen();
        assertThat(codeOf(rig.as("carer").get(MARCH + "/corrections"))).isEqualTo("NOT_OWN_VISIT");
        assertThat(codeOf(rig.as("carer").get(VISIT))).isEqualTo("NOT_OWN_VISIT");
        assertThat(rig.as("carer").post(VISIT, AN_HOUR, "If-Match", tag).status())
                .isEqualTo(403);
        assertThat(rig.as("south-planner").get(VISIT).status()).isEqualTo(404);
        assertThat(seen()).isEqualTo(tag);
    }

    @Test
    void SYS_3_each_look_at_a_visit_that_is_corrected_is_logged() {
        int before = looks();
        String tag = seen();
        assertThat(looks()).isEqualTo(before + 1);
        correct(AN_HOUR, tag);
        rig.as("planner").get(MARCH + "/corrections");
        assertThat(looks()).isEqualTo(before + 4);
    }

    private int looks() {
        return rig.store
                .readings()
                .ofRecipient(new RecipientId("anna"), new TimeSpan(Instant.EPOCH, At.at("2026-01-01T00:00")))
                .get()
                .size();
    }

    @Test
    void what_is_no_correction_is_refused_with_all_that_is_wrong() {
        String tag = seen();
        for (String body : List.of(
                "{\"cause\": \"OTHER\", \"why\": \"x\"}",
                ANNULLED.replace("}", ", \"to\": {\"start\": \"2025-03-14T08:00:00Z\"}}"),
                "{\"cause\": \"OTHER\", \"why\": \"x\", \"annul\": false}")) {
            assertThat(correct(body, tag).status()).as(body).isEqualTo(400);
        }
        assertThat(codeOf(correct(ANNULLED.replace("Fel", " "), tag))).isEqualTo("REASON_MISSING");
        assertThat(codeOf(correct(ANNULLED.replace("Fel", "19121212-1212"), tag)))
                .isEqualTo("PERSONAL_NUMBER");
        assertThat(codeOf(correct(AN_HOUR.replace("T09:00", "T07:00"), tag))).isEqualTo("END_BEFORE_START");
        assertThat(codeOf(correct(AN_HOUR.replace("CARE", "NO_SUCH"), tag))).isEqualTo("UNKNOWN_TASK");
        assertThat(codeOf(correct(AN_HOUR.replace("2025-03", "2025-04"), tag))).isEqualTo("OTHER_MONTH");
        assertThat(codeOf(rig.as("planner").get(MARCH + "/corrections/none"))).isEqualTo("UNKNOWN_VISIT");
        assertThat(codeOf(rig.as("planner").get(PROVIDER + "/months/2025-02/corrections")))
                .isEqualTo("MONTH_NOT_AT_HAND");
    }
}
