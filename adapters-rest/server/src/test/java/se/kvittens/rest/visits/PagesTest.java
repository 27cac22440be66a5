package se.kvittens.rest.visits;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.kvittens.domain.fixture.At;
import se.kvittens.rest.rig.Client.Answer;
import se.kvittens.rest.rig.Rig;
import se.kvittens.rest.rig.RigTest;

/** Lists of visits, in parts. */
class PagesTest extends RigTest {

    private static final String DAY = "from=2025-03-12&to=2025-03-12";

    /** Five visits of two carers; the same again changes nothing. */
    @BeforeEach
    void visited() {
        rig.time.set(Rig.NOON);
        for (int visit = 0; visit < 5; visit++) {
            String carer = visit % 2 == 0 ? "c1" : "c2";
            for (int minute : List.of(0, 30)) {
                rig.as("device").post(RECEIPTS, """
                                {"receipt": "p-%d-%d", "carer": "%s", "recipient": "r%d", "at": "2025-03-12T%02d:%02d:00Z",
                                 "method": "NFC"}""".formatted(visit, minute, carer, visit % 3, 8 + visit, minute));
            }
        }
    }

    private static List<String> names(JsonNode page) {
        return page.path("visits").findValuesAsText("visit");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 4, 5, 6})
    void pages_after_one_another_are_the_whole(int limit) {
        List<String> all = new ArrayList<>();
        String next = "";
        do {
            JsonNode page = rig.as("planner")
                    .get(VISITS + "?" + DAY + "&limit=" + limit + (next.isEmpty() ? "" : "&cursor=" + next))
                    .json();
            all.addAll(names(page));
            next = page.path("next").asText();
        } while (!next.isEmpty());

        assertThat(all).containsExactly("p-0-0", "p-1-0", "p-2-0", "p-3-0", "p-4-0");
    }

    @Test
    void visits_are_found_by_recipient_and_by_carer() {
        String days = "\"from\": \"2025-03-12\", \"to\": \"2025-03-12\"";

        assertThat(names(rig.as("planner")
                        .post(VISITS + "/search", "{%s, \"recipient\": \"r0\"}".formatted(days))
                        .json()))
                .containsExactly("p-0-0", "p-3-0");
        assertThat(names(rig.as("planner")
                        .post(VISITS + "/search", "{%s, \"carer\": \"c2\"}".formatted(days))
                        .json()))
                .containsExactly("p-1-0", "p-3-0");
        assertThat(rig.as("planner")
                        .post(VISITS + "/search", "{%s, \"carer\": \"c2\", \"recipient\": \"r0\"}".formatted(days))
                        .status())
                .isEqualTo(400);
    }

    @Test
    void SYS_2_a_carer_sees_its_own_of_today_and_yesterday() {
        assertThat(rig.as("other-carer")
                        .get(VISITS + "?" + DAY)
                        .json()
                        .path("code")
                        .asText())
                .isEqualTo("NOT_THESE_DAYS");
        assertThat(rig.as("other-carer")
                        .get(VISITS + "/p-1-0")
                        .json()
                        .path("code")
                        .asText())
                .isEqualTo("NOT_THESE_DAYS");
        rig.time.set(At.at("2025-03-13T12:00"));
        assertThat(names(rig.as("other-carer").get(VISITS + "?" + DAY).json())).containsExactly("p-1-0", "p-3-0");
        assertThat(rig.as("other-carer").get(VISITS + "/p-0-0").status()).isEqualTo(403);
        assertThat(rig.as("other-carer").get(VISITS + "/p-1-30").status()).isEqualTo(200);
    }

    @Test
    void those_that_are_to_be_approved_are_found() {
        String etag = rig.as("planner").get(VISITS + "/p-0-0").header("ETag").orElseThrow();
        rig.as("planner").put(VISITS + "/p-0-0/approval", "", "If-Match", etag);

        assertThat(names(rig.as("planner")
                        .get(VISITS + "?" + DAY + "&state=APPROVED")
                        .json()))
                .containsExactly("p-0-0");
        assertThat(names(rig.as("planner")
                        .get(VISITS + "?" + DAY + "&state=TO_APPROVE")
                        .json()))
                .hasSize(4);
        assertThat(names(rig.as("planner")
                        .get(VISITS + "?" + DAY + "&state=OPEN")
                        .json()))
                .isEmpty();
        assertThat(rig.as("planner").delete(VISITS + "/p-0-0/approval").status())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({
        "from=2025-03-12, to",
        "from=2025-03-12&to=2025-03-11, to",
        "from=2025-03-12&to=2025-06-13, to",
        "from=x&to=2025-03-12, from",
        "from=2025-03-12&to=2025-03-12&limit=0, limit",
        "from=2025-03-12&to=2025-03-12&limit=10001, limit",
        "from=2025-03-12&to=2025-03-12&limit=many, limit",
        "from=2025-03-12&to=2025-03-12&state=open, state",
        "from=2025-03-12&to=2025-03-12&cursor=made-up, cursor",
        "from=2025-03-12&to=2025-03-12&more=1, more",
        "from=2025-03-12&from=2025-03-12&to=2025-03-12, from"
    })
    void a_parameter_that_is_wrong_is_named(String query, String parameter) {
        Answer answer = rig.as("planner").get(VISITS + "?" + query);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().path("errors").findValuesAsText("at")).containsExactly(parameter);
    }

    @ParameterizedTest
    @CsvSource({
        "1989-12-31, 400",
        "1990-01-01, 200",
        "2199-12-31, 200",
        "2200-01-01, 400",
        "%2B999999999-12-31, 400",
    })
    void a_day_of_a_year_without_visits_is_none_to_ask_for(String day, int status) {
        assertThat(rig.as("planner").get(VISITS + "?from=" + day + "&to=" + day).status())
                .isEqualTo(status);
    }

    @Test
    void all_that_is_wrong_is_told_at_once() {
        Answer answer = rig.as("planner").get(VISITS + "?from=2025-03-12&to=2025-03-11&limit=0&cursor=made-up");

        assertThat(answer.json().path("errors").findValuesAsText("at"))
                .containsExactlyInAnyOrder("to", "limit", "cursor");
    }

    @Test
    void the_longest_span_is_93_days() {
        assertThat(rig.as("planner")
                        .get(VISITS + "?from=2025-03-12&to=2025-06-12")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void REG_4_a_visit_is_entered_afterwards_once_by_its_key() {
        String visit = "{\"carer\": \"c1\", \"recipient\": \"r7\", \"start\": \"2025-03-11T08:00:00Z\","
                + " \"end\": \"2025-03-11T08:20:00Z\", \"cause\": \"TECHNICAL_FAULT\", \"why\": \"fel\"}";

        Answer first = rig.as("planner").post(VISITS, visit, "Idempotency-Key", "entered-1");
        Answer again = rig.as("planner").post(VISITS, visit, "Idempotency-Key", "entered-1");
        Answer unnamed = rig.as("planner").post(VISITS, visit);

        assertThat(first.status()).isEqualTo(200);
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(first.json().path("visit").asText()).isEqualTo("entered-1");
        assertThat(unnamed.status()).isEqualTo(400);
    }

    @Test
    void REG_7_without_If_Match_nothing_is_moved_or_approved() {
        assertThat(rig.as("planner").put(VISITS + "/p-1-0/approval", "").status())
                .isEqualTo(428);
        assertThat(rig.as("planner")
                        .post(VISITS + "/p-1-0/adjustments", "{\"end\": \"2025-03-12T10:00:00Z\", \"why\": \"x\"}")
                        .status())
                .isEqualTo(428);
    }

    @Test
    void what_a_carer_says_of_a_visit_is_taken() {
        rig.time.set(At.at("2025-03-13T12:00"));
        assertThat(rig.as("carer")
                        .put(VISITS + "/p-2-0/double-staffing", "{\"is\": true}")
                        .json()
                        .path("doubleStaffing")
                        .asBoolean())
                .isTrue();
        assertThat(rig.as("carer")
                        .put(VISITS + "/p-2-0/declined", "{\"is\": true}")
                        .json()
                        .path("declined")
                        .asBoolean())
                .isTrue();
        assertThat(rig.as("carer")
                        .put(VISITS + "/p-1-0/declined", "{\"is\": true}")
                        .status())
                .isEqualTo(403);
        assertThat(rig.as("carer")
                        .put(VISITS + "/none/declined", "{\"is\": true}")
                        .status())
                .isEqualTo(404);
    }
}
