package se.kvittens.client.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.kvittens.domain.fixture.house.HouseRules;

/** What the client may know, and that each guard bites. */
class ArchitectureTest {

    private static final JavaClasses MAIN = ClientRules.HOUSE.main();

    /** By what each finds in the classes that are made to break it. */
    private static final Map<String, ArchRule> GUARDS = Map.of(
            "java.util.logging.Logger", ClientRules.dependOnTheWhiteListAlone(),
            "se.kvittens.application.tags.TagJournal", ClientRules.dependOnTheWhiteListAlone(),
            "se.kvittens.rest.contract.Contract", ClientRules.dependOnTheWhiteListAlone(),
            "com.fasterxml.jackson.databind.JsonNode",
                    ClientRules.HOUSE.knownTo(List.of("wire"), "com.fasterxml.jackson.."),
            "com.google.inject.Module", ClientRules.HOUSE.knownTo(List.of("wiring"), "com.google.inject.."),
            "se.kvittens.transport.http.Transport",
                    ClientRules.HOUSE.knownTo(
                            List.of(
                                    "call",
                                    "absences",
                                    "orders",
                                    "doors",
                                    "tags",
                                    "corrections",
                                    "rulebooks",
                                    "supplied",
                                    "followup",
                                    "http",
                                    "wiring"),
                            "se.kvittens.transport.."),
            "java.time.Instant.now", HouseRules.asksNoClockAndDoesNotSleep());

    @Test
    void each_guard_holds() {
        assertThat(MAIN).hasSizeGreaterThan(40);
        GUARDS.values().forEach(guard -> guard.check(MAIN));
        ClientRules.HOUSE.roomsAreFreeOfCycles().check(MAIN);
    }

    @Test
    void each_guard_bites() {
        ClientRules.HOUSE.eachBites(GUARDS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "answer",
                "call",
                "deviations",
                "http",
                "http.months",
                "http.office",
                "http.registering",
                "jobs",
                "messages",
                "months",
                "planned",
                "receipts",
                "service",
                "visits",
                "webhooks",
                "wire",
                "wiring"
            })
    void each_room_has_classes(String room) {
        ClientRules.HOUSE.hasRoom(MAIN, room);
    }
}
