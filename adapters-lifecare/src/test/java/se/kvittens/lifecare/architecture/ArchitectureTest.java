package se.kvittens.lifecare.architecture;

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

    private static final JavaClasses MAIN = LifecareRules.HOUSE.main();

    /** By what each finds in the classes that are made to break it. */
    private static final Map<String, ArchRule> GUARDS = Map.of(
            "java.util.logging.Logger", LifecareRules.dependOnTheWhiteListAlone(),
            "com.google.inject.Injector",
                    LifecareRules.HOUSE.knownTo(List.of("wiring"), "com.google.inject..", "jakarta.inject.."),
            "se.kvittens.files.hash.ContentHash", LifecareRules.HOUSE.knownTo(List.of("files"), "se.kvittens.files.."),
            "java.time.Instant.now", HouseRules.asksNoClock());

    @Test
    void each_guard_holds() {
        assertThat(MAIN).hasSizeGreaterThan(30);
        GUARDS.values().forEach(guard -> guard.check(MAIN));
        LifecareRules.HOUSE.roomsAreFreeOfCycles().check(MAIN);
    }

    @Test
    void each_guard_bites() {
        LifecareRules.HOUSE.eachBites(GUARDS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"call", "feed", "files", "port", "wire", "wiring"})
    void each_room_has_classes(String room) {
        LifecareRules.HOUSE.hasRoom(MAIN, room);
    }
}
