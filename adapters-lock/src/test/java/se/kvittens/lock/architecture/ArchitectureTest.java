package se.kvittens.lock.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.kvittens.domain.fixture.house.HouseRules;

/** What the adapter may know, and that each guard bites. */
class ArchitectureTest {

    private static final JavaClasses MAIN = LockRules.HOUSE.main();

    /** By what each finds in the classes that are made to break it. */
    private static final Map<String, ArchRule> GUARDS = Map.of(
            "org.eclipse.paho.mqttv5.client.MqttAsyncClient",
                    LockRules.HOUSE.knownTo(
                            List.of("mqtt"), "org.eclipse.paho..", "java.util.concurrent..", "javax.net.."),
            "java.util.logging.Logger", LockRules.dependOnTheWhiteListAlone(),
            "java.nio.file.Files", LockRules.HOUSE.knownTo(List.of("mqtt", "secret"), "java.nio.file.."),
            "com.google.inject.Injector",
                    LockRules.HOUSE.knownTo(List.of("wiring"), "com.google.inject..", "jakarta.inject.."),
            "javax.crypto.Mac", LockRules.HOUSE.knownTo(List.of("sign"), "javax.crypto.."),
            "java.time.Instant.now", HouseRules.asksNoClock());

    @Test
    void each_guard_holds() {
        assertThat(MAIN).isNotEmpty();
        GUARDS.values().forEach(guard -> guard.check(MAIN));
        LockRules.HOUSE.roomsAreFreeOfCycles().check(MAIN);
    }

    @Test
    void each_guard_bites() {
        LockRules.HOUSE.eachBites(GUARDS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"call", "json", "mqtt", "neutral", "nuki", "nukimqtt", "seam", "secret", "sign", "wiring"})
    void each_room_has_classes(String room) {
        LockRules.HOUSE.hasRoom(MAIN, room);
    }
}
