package se.kvittens.rest.visits;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.kvittens.rest.rig.Client.Answer;
import se.kvittens.rest.rig.Rig;

/** A visit from its first receipt to its approval, over HTTP. */
class VisitDayTest {

    private static final String NORTH = "/v1/providers/Norra%20hemtj%C3%A4nsten";
    private static final String VISITS = NORTH + "/visits";

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

    private Answer receipt(String name, String at) {
        return rig.as("carer").post(NORTH + "/receipts", """
                        {"receipt": "%s", "recipient": "r1", "at": "%s", "method": "NFC"}""".formatted(name, at));
    }

    @Test
    void a_visit_is_made_seen_changed_and_approved() {
        assertThat(receipt("k-1", "2025-03-14T08:00:00+01:00").json())
                .hasToString("{\"receipt\":\"k-1\",\"visit\":\"k-1\",\"start\":\"2025-03-14T07:00:00Z\"}");
        assertThat(receipt("k-2", "2025-03-14T08:30:00+01:00")
                        .json()
                        .path("end")
                        .asText())
                .isEqualTo("2025-03-14T07:30:00Z");

        Answer seen = rig.as("planner").get(VISITS + "/k-2");
        assertThat(seen.status()).isEqualTo(200);
        assertThat(seen.json().path("visit").asText()).isEqualTo("k-1");
        String etag = seen.header("ETag").orElseThrow();

        Answer adjusted = rig.as("planner")
                .post(
                        VISITS + "/k-1/adjustments",
                        "{\"end\": \"2025-03-14T08:45:00+01:00\", \"why\": \"Glömde\"}",
                        "If-Match",
                        etag);
        assertThat(adjusted.status()).isEqualTo(200);
        assertThat(rig.as("planner")
                        .put(VISITS + "/k-1/approval", "", "If-Match", etag)
                        .status())
                .isEqualTo(412);

        rig.time.updateAndGet(time -> time.plus(Duration.ofSeconds(1)));
        Answer approved = rig.as("planner")
                .put(
                        VISITS + "/k-1/approval",
                        "",
                        "If-Match",
                        adjusted.header("ETag").orElseThrow());
        assertThat(approved.status()).isEqualTo(200);
        assertThat(approved.json().path("approved").asText()).isEqualTo("2025-03-14T11:00:01Z");

        JsonNode listed =
                rig.as("planner").get(VISITS + "?from=2025-03-14&to=2025-03-14").json();
        assertThat(listed.path("visits")).hasSize(1);
        assertThat(listed.path("visits").path(0).path("etag").asText())
                .isEqualTo(approved.header("ETag").orElseThrow());
    }
}
