package se.kvittens.rest.planned;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.kvittens.application.answer.Answer;
import se.kvittens.application.answer.Obstacle;
import se.kvittens.application.looking.Reading;
import se.kvittens.application.looking.Sight;
import se.kvittens.domain.fixture.At;
import se.kvittens.domain.identity.CarerId;
import se.kvittens.domain.identity.RecipientId;
import se.kvittens.domain.identity.VisitId;
import se.kvittens.domain.planning.PlannedVisit;
import se.kvittens.domain.task.TaskCode;
import se.kvittens.domain.time.TimeSpan;
import se.kvittens.rest.rig.Rig;
import se.kvittens.rest.rig.RigTest;

/** Planned visits beside those that were made, over HTTP. */
class PlannedTest extends RigTest {

    private static final String PLANNED = PROVIDER + "/planned";
    private static final String DAYS = "from=2025-03-13&to=2025-03-14";

    @BeforeEach
    void planAndWork() {
        rig.time.set(Rig.NOON);
        rig.planned.set(Answer.accepted(List.of(
                planned("p1", "anna", "c1", "2025-03-14T08:00", "2025-03-14T08:30"),
                planned("p2", "anna", "c2", "2025-03-14T08:00", "2025-03-14T08:30"),
                planned("p3", "bo", "", "2025-03-14T11:40", "2025-03-14T12:30"),
                planned("p4", "cia", "c1", "2025-03-14T11:50", "2025-03-14T12:30"),
                planned("p5", "bo", "c2", "2025-03-13T09:00", "2025-03-13T09:30"))));
        made("v1", "c1", "anna", "2025-03-14T08:05", "2025-03-14T08:30");
        made("v2", "c2", "anna", "2025-03-14T08:06", "");
        made("v3", "c1", "disa", "2025-03-13T08:00", "2025-03-13T08:20");
    }

    private static PlannedVisit planned(String id, String recipient, String carer, String from, String to) {
        return new PlannedVisit(
                new VisitId(id),
                new RecipientId(recipient),
                carer.isEmpty() ? Optional.empty() : Optional.of(new CarerId(carer)),
                At.span(from, to),
                Set.of(new TaskCode("CARE")));
    }

    /** The same again changes nothing. */
    private static void made(String visit, String carer, String recipient, String from, String to) {
        receipt(visit, carer, recipient, from);
        if (!to.isEmpty()) {
            receipt(visit + "e", carer, recipient, to);
        }
    }

    private static void receipt(String name, String carer, String recipient, String at) {
        assertThat(rig.as("device")
                        .post(RECEIPTS, """
                                {"receipt": "%s", "carer": "%s", "recipient": "%s", "at": "%s", "method": "NFC"}""".formatted(name, carer, recipient, At.at(at)))
                        .status())
                .isEqualTo(200);
    }

    private static JsonNode get(String token, String more) {
        return rig.as(token).get(PLANNED + "?" + DAYS + more).json();
    }

    /** {@code p1 MADE v1}; without a plan {@code - UNPLANNED v3}. */
    private static List<String> inShort(JsonNode page) {
        List<String> lines = new ArrayList<>();
        for (JsonNode row : page.path("planned")) {
            lines.add(row.path("plan").path("name").asText("-")
                    + " " + row.path("state").asText()
                    + row.path("visits").findValuesAsText("visit").stream()
                            .map(" "::concat)
                            .reduce("", String::concat));
        }
        return lines;
    }

    @Test
    void SYS_7_each_planned_visit_has_its_state_and_the_visit_that_belongs_to_it() {
        JsonNode page = get("planner", "");

        assertThat(inShort(page))
                .containsExactly("- UNPLANNED v3", "p5 MISSED", "p1 MADE v1", "p2 UNDER_WAY v2", "p3 LATE", "p4 AHEAD");
        assertThat(page.path("planned").get(2))
                .hasToString("{\"state\":\"MADE\",\"recipient\":\"anna\",\"plan\":{\"name\":\"p1\",\"carer\":\"c1\","
                        + "\"start\":\"2025-03-14T07:00:00Z\",\"latestStart\":\"2025-03-14T07:15:00Z\",\"end\":\"2025-03-14T07:30:00Z\",\"tasks\":[\"CARE\"]},"
                        + "\"visits\":[{\"visit\":\"v1\",\"carer\":\"c1\"}]}");
        assertThat(page.path("planned").get(4).path("plan").has("carer")).isFalse();
    }

    @Test
    void SYS_7_a_visit_that_nobody_has_begun_is_late_once_more_time_has_passed_than_is_tolerated() {
        rig.time.set(At.at("2025-03-14T11:55:00"));
        assertThat(inShort(get("planner", "&state=LATE"))).isEmpty();
        rig.time.set(At.at("2025-03-14T11:55:01"));
        assertThat(inShort(get("planner", "&state=LATE"))).containsExactly("p3 LATE");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5, 6, 7})
    void SYS_7_pages_after_one_another_are_the_whole(int limit) {
        List<String> all = new ArrayList<>();
        String next = "";
        do {
            JsonNode page = get("planner", "&limit=" + limit + (next.isEmpty() ? "" : "&cursor=" + next));
            all.addAll(inShort(page));
            next = page.path("next").asText();
        } while (!next.isEmpty());

        assertThat(all).isEqualTo(inShort(get("planner", ""))).hasSize(6);
    }

    @Test
    void SYS_7_what_is_planned_at_a_recipient_or_for_a_carer_is_found() {
        String days = "\"from\": \"2025-03-13\", \"to\": \"2025-03-14\"";

        assertThat(inShort(search("planner", "{%s, \"recipient\": \"bo\"}".formatted(days))))
                .containsExactly("p5 MISSED", "p3 LATE");
        assertThat(inShort(search(
                        "planner", "{%s, \"carer\": \"c1\", \"state\": \"MADE\", \"limit\": 1}".formatted(days))))
                .containsExactly("p1 MADE v1");
        assertThat(search("carer", "{%s, \"carer\": \"c2\"}".formatted(days))
                        .path("code")
                        .asText())
                .isEqualTo("NOT_OWN_VISIT");
        assertThat(search("planner", "{%s, \"carer\": \"c1\", \"recipient\": \"bo\"}".formatted(days))
                        .path("code")
                        .asText())
                .isEqualTo("NOT_AS_AGREED");
    }

    private static JsonNode search(String token, String body) {
        return rig.as(token).post(PLANNED + "/search", body).json();
    }

    @Test
    void SYS_2_a_carer_sees_what_is_planned_for_it_and_what_it_made_of_today_and_yesterday() {
        assertThat(inShort(get("carer", ""))).containsExactly("- UNPLANNED v3", "p1 MADE v1", "p4 AHEAD");
        assertThat(codeOf("carer", "from=2025-03-12&to=2025-03-12")).isEqualTo("403 NOT_THESE_DAYS");
        assertThat(codeOf("carer", "from=2025-03-14&to=2025-03-15")).isEqualTo("403 NOT_THESE_DAYS");
        assertThat(codeOf("manager", DAYS)).isEqualTo("403 NOT_IN_THIS_ROLE");
        assertThat(codeOf("device", DAYS)).startsWith("403");
        assertThat(codeOf("south-planner", DAYS)).isEqualTo("404 NO_SUCH_PROVIDER");
    }

    private static String codeOf(String token, String query) {
        var answer = rig.as(token).get(PLANNED + "?" + query);
        return answer.status() + " " + answer.json().path("code").asText();
    }

    /** The record knows Anna; of whom it does not know, the log has the number alone. */
    @Test
    void SYS_2_it_is_logged_at_whose_plan_somebody_looked() {
        TimeSpan ever = new TimeSpan(Instant.EPOCH, At.at("2030-01-01T00:00"));
        get("planner", "&limit=1");

        List<Reading> log = rig.store.readings().byUser("pia", ever).get();
        Reading last = log.get(log.size() - 1);

        assertThat(last.sight()).isEqualTo(Sight.PLAN);
        assertThat(last.recipients()).containsExactlyInAnyOrder(new RecipientId("anna"), new RecipientId("disa"));
        assertThat(last.unknown()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({
        "from=2025-03-14&to=2025-03-13, to",
        "from=2025-01-01&to=2025-04-04, to",
        "from=2025-03-14&to=2025-03-14&state=APPROVED, state",
        "from=2025-03-14&to=2025-03-14&cursor=x, cursor",
        "from=2025-03-14&to=2025-03-14&recipient=anna, recipient",
    })
    void what_is_not_as_agreed_is_told_with_its_place(String query, String place) {
        JsonNode problem = rig.as("planner").get(PLANNED + "?" + query).json();

        assertThat(problem.path("errors").findValuesAsText("at")).containsExactly(place);
    }

    @Test
    void SYS_7_where_the_plan_is_not_at_hand_that_is_said() {
        rig.planned.set(new Answer.NotReady<>(Obstacle.of(Obstacle.Kind.UNREADABLE)));

        assertThat(codeOf("planner", DAYS)).isEqualTo("503 PLAN_NOT_AT_HAND");
    }

    @Test
    void SYS_7_a_server_may_know_no_plan(@TempDir Path other) {
        try (Rig without = Rig.withoutPlan(other)) {
            assertThat(without.as("planner")
                            .get(PLANNED + "?" + DAYS)
                            .json()
                            .path("code")
                            .asText())
                    .isEqualTo("NO_PLAN_HERE");
        }
    }
}
