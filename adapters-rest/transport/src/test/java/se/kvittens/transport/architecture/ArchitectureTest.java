package se.kvittens.transport.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.kvittens.domain.fixture.house.HouseRules;

/** What the transport may know, and that each guard bites. */
class ArchitectureTest {

    private static final JavaClasses MAIN = TransportRules.HOUSE.main();

    /** By what each finds in the classes that are made to break it. */
    private static final Map<String, ArchRule> GUARDS = Map.of(
            "java.util.logging.Logger", TransportRules.dependOnTheWhiteListAlone(),
            "se.kvittens.application.tags.TagJournal", TransportRules.dependOnTheWhiteListAlone(),
            "io.micronaut.http.HttpStatus", TransportRules.HOUSE.knownTo(List.of("http"), "io.micronaut.."),
            "dev.failsafe.Failsafe", TransportRules.HOUSE.knownTo(List.of("retry"), "dev.failsafe.."),
            "java.time.Instant.now", HouseRules.asksNoClock());

    @Test
    void each_guard_holds() {
        assertThat(MAIN).hasSizeGreaterThan(15);
        GUARDS.values().forEach(guard -> guard.check(MAIN));
        TransportRules.HOUSE.roomsAreFreeOfCycles().check(MAIN);
    }

    @Test
    void each_guard_bites() {
        TransportRules.HOUSE.eachBites(GUARDS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"http", "retry", "sign"})
    void each_room_has_classes(String room) {
        TransportRules.HOUSE.hasRoom(MAIN, room);
    }
}
