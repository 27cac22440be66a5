package se.kvittens.lock.nuki.judge;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.kvittens.lock.json.Json;
import se.kvittens.lock.npm.NeedsNpm;
import se.kvittens.lock.npm.NodeProgram;
import se.kvittens.lock.nuki.simulator.NukiHouse;
import se.kvittens.lock.nuki.simulator.SimulatedLock;
import se.kvittens.lock.nuki.simulator.SimulatedNuki;

/** The simulated system speaks as Nuki does: the client of somebody else, who had a real one, is content with it. */
@NeedsNpm("nuki")
class ClientOfOthersTest {

    private static final long HOME = 17_000_000_001L;

    private final SimulatedNuki nuki = SimulatedNuki.start();
    private final NukiHouse house = nuki.begin();
    private final NodeProgram client = new NodeProgram("nuki", "client.mjs");
    private final SimulatedLock home = house.add(HOME);

    @BeforeEach
    void sign_in() {
        assertThat(client.answer(nuki.address() + "\n" + house.token())).isEqualTo("ready");
    }

    @AfterEach
    void stop() {
        client.close();
        nuki.close();
    }

    @Test
    void locks_are_listed_and_asked_and_tell_what_they_did() {
        assertThat(call("[\"getSmartlocks\"]").path(0).path("smartlockId").longValue())
                .isEqualTo(HOME);
        assertThat(state()).isEqualTo(1);

        assertThat(call("[\"setAction\",%d,1]".formatted(HOME)).booleanValue()).isTrue();
        assertThat(state()).isEqualTo(1);
        house.settle();

        assertThat(state()).isEqualTo(3);
        assertThat(call("[\"getSmartlockLogs\",%d,{\"limit\":1}]".formatted(HOME))
                        .path(0)
                        .path("action")
                        .intValue())
                .isEqualTo(1);
    }

    @Test
    void a_log_is_told_page_by_page_from_its_end() {
        for (int each = 0; each < 60; each++) {
            home.tell(1 + each % 2, 5, 0, "5f01");
        }
        JsonNode latest = call("[\"getSmartlockLogs\",{\"limit\":50}]");
        String oldest = latest.path(49).path("id").textValue();

        assertThat(latest).hasSize(50);
        assertThat(call("[\"getSmartlockLogs\",{\"limit\":50,\"id\":\"%s\"}]".formatted(oldest)))
                .hasSize(10);
        assertThat(call("[\"getSmartlockLogs\",{}]")).hasSize(20);
        assertThat(call("[\"getSmartlockLogs\",{\"limit\":51}]").path("failed").intValue())
                .isEqualTo(400);
    }

    @Test
    void what_is_refused_is_refused_by_its_status() {
        assertThat(call("[\"getSmartlock\",2]").path("failed").intValue()).isEqualTo(404);
        house.answerCommandsBy(402);
        assertThat(call("[\"setAction\",%d,1]".formatted(HOME)).path("failed").intValue())
                .isEqualTo(402);
        house.changeToken("the next token");
        assertThat(call("[\"getSmartlocks\"]").path("failed").intValue()).isEqualTo(401);
    }

    private int state() {
        return call("[\"getSmartlock\",%d]".formatted(HOME))
                .path("state")
                .path("state")
                .intValue();
    }

    private JsonNode call(String line) {
        return Json.tree(client.answer(line));
    }
}
