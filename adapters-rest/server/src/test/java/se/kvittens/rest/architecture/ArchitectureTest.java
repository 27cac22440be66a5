package se.kvittens.rest.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.kvittens.domain.fixture.house.HouseRules;

/** What the server may know, and that each guard bites. */
class ArchitectureTest {

    private static final JavaClasses MAIN = RestRules.HOUSE.main();

    /** By what each finds in the classes that are made to break it. */
    private static final Map<String, ArchRule> GUARDS = Map.of(
            "io.micrometer.core.instrument.Timer", RestRules.HOUSE.knownTo(List.of("watch"), "io.micrometer.."),
            "com.sun.net.httpserver.HttpServer", RestRules.HOUSE.knownTo(List.of("watch"), "com.sun.net.httpserver"),
            "java.util.logging.Logger", RestRules.dependOnTheWhiteListAlone(),
            "io.micronaut.http.HttpStatus", RestRules.framework(),
            "io.netty.util.NetUtil", RestRules.HOUSE.knownTo(List.of("hooks.out"), "io.netty.."),
            "org.reactivestreams.Publisher", RestRules.HOUSE.knownTo(List.of("news"), "org.reactivestreams.."),
            "org.slf4j.Logger", RestRules.HOUSE.knownTo(List.of("reply"), "org.slf4j.."),
            "com.networknt.schema.SpecVersion", RestRules.HOUSE.knownTo(List.of("contract"), "com.networknt.."),
            "com.nimbusds.jwt.JWT", RestRules.HOUSE.knownTo(List.of("signin.keys", "signin.token"), "com.nimbusds.."),
            "java.time.Instant.now", HouseRules.asksNoClock());

    @Test
    void each_guard_holds() {
        assertThat(MAIN).hasSizeGreaterThan(60);
        GUARDS.values().forEach(guard -> guard.check(MAIN));
        RestRules.HOUSE.roomsAreFreeOfCycles().check(MAIN);
    }

    @Test
    void each_guard_bites() {
        RestRules.HOUSE.eachBites(GUARDS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "absences",
                "asked",
                "contract",
                "corrections",
                "deviations",
                "doors",
                "following",
                "gate",
                "jobs",
                "messages",
                "hooks",
                "months",
                "news",
                "orders",
                "overview",
                "problem",
                "receipts",
                "reply",
                "rulebooks",
                "service",
                "signin",
                "supplied",
                "tags",
                "town",
                "visits",
                "watch",
                "wiring",
                "workplace"
            })
    void each_room_has_classes(String room) {
        RestRules.HOUSE.hasRoom(MAIN, room);
    }
}
