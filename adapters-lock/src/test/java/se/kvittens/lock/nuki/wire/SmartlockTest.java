package se.kvittens.lock.nuki.wire;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.kvittens.application.locks.GatewayName;
import se.kvittens.application.locks.LockHealth;
import se.kvittens.application.locks.LockHealth.Battery;
import se.kvittens.application.locks.LockHealth.Bolt;
import se.kvittens.application.locks.LockHealth.Reach;
import se.kvittens.domain.identity.LockId;
import se.kvittens.lock.json.Json;

/** How a device is, by its numbers. */
class SmartlockTest {

    @ParameterizedTest
    @CsvSource({
        "0, UNTOLD",
        "1, LOCKED",
        "2, MOVING",
        "3, UNLOCKED",
        "4, MOVING",
        "5, UNLOCKED",
        "6, UNLOCKED",
        "7, MOVING",
        "8, UNTOLD",
        "224, UNTOLD",
        "225, UNTOLD",
        "254, JAMMED",
        "255, UNTOLD"
    })
    void where_the_bolt_is(int state, Bolt bolt) {
        assertThat(health(lock(4, 0, state)).bolt()).isEqualTo(bolt);
    }

    @ParameterizedTest
    @CsvSource({"0, ONLINE", "1, OFFLINE", "2, OFFLINE", "3, OFFLINE", "4, OFFLINE", "5, UNTOLD", "-1, UNTOLD"})
    void whether_it_is_reached(int serverState, Reach reach) {
        assertThat(health(lock(4, serverState, 1)).reach()).isEqualTo(reach);
    }

    @ParameterizedTest
    @CsvSource({
        "0, true, LOCKED",
        "3, true, LOCKED",
        "4, true, LOCKED",
        "1, false, UNTOLD",
        "2, false, UNTOLD",
        "5, false, UNTOLD"
    })
    void a_box_and_an_opener_have_no_bolt_and_are_not_asked(int type, boolean isAsked, Bolt bolt) {
        assertThat(health(lock(type, 0, 1)).takesCommands()).isEqualTo(isAsked);
        assertThat(health(lock(type, 0, 1)).bolt()).isEqualTo(bolt);
    }

    @Test
    void the_battery_is_critical_or_not_or_nobody_says() {
        ObjectNode lock = lock(4, 0, 1);
        assertThat(health(lock).battery()).isEqualTo(Battery.UNTOLD);

        ((ObjectNode) lock.path("state")).put("batteryCritical", false);
        assertThat(health(lock).battery()).isEqualTo(Battery.GOOD);

        ((ObjectNode) lock.path("state")).put("batteryCritical", true);
        assertThat(health(lock).battery()).isEqualTo(Battery.CRITICAL);
    }

    @Test
    void without_any_number_but_its_own_nothing_is_known_of_it() {
        assertThat(health((ObjectNode) Json.tree("{\"smartlockId\": 17}")))
                .isEqualTo(new LockHealth(new LockId("nuki:17"), Reach.UNTOLD, Bolt.UNTOLD, Battery.UNTOLD, false));
        assertThat(Smartlock.read(Json.tree("{\"smartlockId\": \"17\"}"))).isEmpty();
    }

    private static LockHealth health(ObjectNode node) {
        return Smartlock.read(node).orElseThrow().health(new GatewayName("nuki"));
    }

    private static ObjectNode lock(int type, int serverState, int state) {
        return (ObjectNode) Json.tree(
                "{\"smartlockId\": 17, \"type\": %d, \"serverState\": %d, \"state\": {\"state\": %d, \"lastAction\": 1}}"
                        .formatted(type, serverState, state));
    }
}
