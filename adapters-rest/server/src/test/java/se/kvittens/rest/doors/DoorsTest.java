package se.kvittens.rest.doors;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.kvittens.application.answer.Obstacle;
import se.kvittens.application.looking.Sight;
import se.kvittens.domain.fixture.At;
import se.kvittens.domain.identity.LockId;
import se.kvittens.domain.identity.RecipientId;
import se.kvittens.domain.time.TimeSpan;
import se.kvittens.rest.rig.Client.Answer;
import se.kvittens.rest.rig.MadeUpGateway;
import se.kvittens.rest.rig.Rig;

/** Doors with a digital lock, over HTTP. */
class DoorsTest {

    private static final String NORTH = "/v1/providers/Norra%20hemtj%C3%A4nsten";
    private static final String TODAY = NORTH + "/doors/events?from=2025-03-14&to=2025-03-14";

    @TempDir
    Path folder;

    private final MadeUpGateway gateway = new MadeUpGateway("house", List.of("anna", "siri", "entrance"));
    private Rig rig;

    @BeforeEach
    void start() {
        rig = Rig.withDoors(folder, journal -> new TownDoors(gateway, journal));
    }

    @AfterEach
    void stop() {
        rig.close();
    }

    private Answer ask(String who, String command, LockId lock, String why) {
        return rig.as(who)
                .post(
                        NORTH + "/doors/commands",
                        "{\"command\": \"%s\", \"lock\": \"%s\", \"action\": \"UNLOCK\", \"why\": \"%s\"}"
                                .formatted(command, lock, why));
    }

    private static String codeOf(Answer answer) {
        return answer.json().path("code").asText();
    }

    /** Since then the record knows Anna; of whom it does not know, the log has the number alone. */
    private void receipt(String who, String at) {
        Answer taken = rig.as(who)
                .post(
                        NORTH + "/receipts",
                        "{\"receipt\": \"k-1\", \"recipient\": \"anna\", \"at\": \"%s\", \"method\": \"NFC\"}"
                                .formatted(at));
        assertThat(taken.status()).isEqualTo(200);
    }

    private long looksAt(String recipient) {
        return rig
                .store
                .readings()
                .ofRecipient(new RecipientId(recipient), new TimeSpan(Instant.EPOCH, At.at("2026-01-01T00:00")))
                .get()
                .stream()
                .filter(reading -> reading.sight() == Sight.DOORS)
                .count();
    }

    @Test
    void REG_18_a_provider_sees_the_doors_of_those_whom_it_serves_and_how_their_locks_are() {
        receipt("other-carer", "2025-03-13T08:00:00+01:00");

        JsonNode doors = rig.as("planner").get(NORTH + "/doors").json();

        assertThat(doors.path("doors").findValuesAsText("lock")).containsExactly("house:anna", "house:entrance");
        assertThat(doors.at("/doors/0/state/battery").asText()).isEqualTo("LOW");
        assertThat(doors.toString()).doesNotContain("siri");
        assertThat(looksAt("anna")).isEqualTo(1);
        assertThat(looksAt("siri")).isZero();
    }

    @Test
    void REG_18_doors_stand_without_a_state_where_the_gateway_does_not_answer() {
        gateway.answer = new se.kvittens.application.answer.Answer.NotReady<>(Obstacle.of(Obstacle.Kind.UNREACHABLE));

        JsonNode doors = rig.as("planner").get(NORTH + "/doors").json();

        assertThat(doors.path("doors")).hasSize(2);
        assertThat(doors.path("doors").findValues("state")).isEmpty();
        assertThat(doors.at("/unanswered/0/why").asText()).isEqualTo("UNREACHABLE");
    }

    @Test
    void REG_19_a_door_is_asked_once_with_a_reason_and_followed_by_the_same_name() {
        receipt("other-carer", "2025-03-13T08:00:00+01:00");
        assertThat(codeOf(ask("planner", "o-1", TownDoors.ANNAS, " "))).isEqualTo("REASON_MISSING");

        assertThat(ask("planner", "o-2", TownDoors.ANNAS, "Hon svarar inte")
                        .json()
                        .path("progress")
                        .asText())
                .isEqualTo("ACCEPTED");
        assertThat(ask("planner", "o-2", TownDoors.ANNAS, "Hon svarar inte")
                        .json()
                        .path("progress")
                        .asText())
                .isEqualTo("CONFIRMED");
        assertThat(gateway.sent).hasSize(1);
        assertThat(codeOf(ask("planner", "o-2", TownDoors.ENTRANCE, "x"))).isEqualTo("NAME_TAKEN");

        JsonNode told = rig.as("planner").get(TODAY).json().at("/gateways/0/commands");
        assertThat(told.findValuesAsText("refused")).containsExactly("REASON_MISSING");
        assertThat(told.findValuesAsText("progress")).contains("CONFIRMED");
        assertThat(told.findValuesAsText("why")).contains("Hon svarar inte");
        assertThat(looksAt("anna")).isEqualTo(1);
    }

    @Test
    void REG_19_a_carer_opens_the_door_of_a_visit_and_no_other() {
        assertThat(codeOf(ask("carer", "o-1", TownDoors.ANNAS, ""))).isEqualTo("NO_VISIT_NOW");
        receipt("carer", "2025-03-14T12:00:00+01:00");

        assertThat(ask("carer", "o-2", TownDoors.ANNAS, "").status()).isEqualTo(200);
        assertThat(codeOf(ask("carer", "o-3", TownDoors.SIRIS, ""))).isEqualTo("NO_VISIT_NOW");
        assertThat(gateway.sent).hasSize(1);
    }

    @Test
    void SYS_2_nobody_opens_or_sees_what_is_not_theirs() {
        assertThat(codeOf(ask("planner", "o-1", TownDoors.SIRIS, "x"))).isEqualTo("NOT_SERVED");
        assertThat(codeOf(ask("planner", "o-2", new LockId("other:anna"), "x"))).isEqualTo("UNKNOWN_LOCK");
        assertThat(codeOf(ask("case-worker", "o-3", TownDoors.ANNAS, "x"))).isEqualTo("NOT_IN_THIS_ROLE");
        assertThat(ask("device", "o-4", TownDoors.ANNAS, "x").status()).isEqualTo(403);
        assertThat(codeOf(rig.as("carer").get(NORTH + "/doors"))).isEqualTo("NOT_IN_THIS_ROLE");
        assertThat(codeOf(rig.as("carer").get(TODAY))).isEqualTo("NOT_IN_THIS_ROLE");
        assertThat(rig.as("south-planner").get(NORTH + "/doors").status()).isEqualTo(404);
        assertThat(gateway.sent).isEmpty();
    }

    @Test
    void what_is_no_command_and_no_days_is_refused() {
        assertThat(ask("planner", "19121212-1212", TownDoors.ANNAS, "x").status())
                .isEqualTo(400);
        assertThat(ask("planner", "o-1", new LockId("nowhere"), "x").status()).isEqualTo(400);
        assertThat(codeOf(ask("planner", "o-1", TownDoors.ANNAS, "19121212-1212")))
                .isEqualTo("PERSONAL_NUMBER");
        for (String days :
                List.of("from=2025-03-14", "from=2025-03-14&to=2025-03-13", "from=2025-01-01&to=2025-03-14")) {
            assertThat(rig.as("planner").get(NORTH + "/doors/events?" + days).status())
                    .as(days)
                    .isEqualTo(400);
        }
    }

    @Test
    void a_server_without_doors_says_so() throws IOException {
        try (Rig without = new Rig(Files.createDirectory(folder.resolve("without")))) {
            for (String path : List.of("/doors", TODAY.substring(NORTH.length()))) {
                assertThat(codeOf(without.as("planner").get(NORTH + path))).isEqualTo("NO_DOORS_HERE");
            }
        }
    }
}
