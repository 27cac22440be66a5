package se.kvittens.rest.signin.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.kvittens.domain.fixture.house.HouseRules;

/** What signing in may know, and that each guard bites. It logs nothing, since it holds tokens. */
class SignInArchitectureTest {

    private static final String ROOT = "se.kvittens.rest.signin";
    private static final HouseRules HOUSE = new HouseRules(ROOT);
    private static final JavaClasses MAIN = HOUSE.main();

    private static final String[] WHITE_LIST = {
        "java.lang..",
        "java.io",
        "java.net",
        "java.net.http",
        "java.nio",
        "java.nio.charset",
        "java.text",
        "java.time..",
        "java.util",
        "java.util.concurrent",
        "java.util.concurrent.locks",
        "java.util.function",
        "java.util.regex",
        "java.util.stream",
        "io.vavr.control",
        "org.jspecify.annotations",
        "com.nimbusds..",
        "se.kvittens.domain..",
        ROOT + ".."
    };

    /** By what each finds in the classes that are made to break it. */
    private static final Map<String, ArchRule> GUARDS = Map.of(
            "java.util.logging.Logger", HouseRules.dependOnTheWhiteListAlone(resideInAnyPackage(WHITE_LIST)),
            "com.nimbusds.jwt.JWT", HOUSE.knownTo(List.of("keys", "token"), "com.nimbusds.."),
            "java.net.http.HttpClient", HOUSE.knownTo(List.of("keys"), "java.net.http.."),
            "java.time.Instant.now", HouseRules.asksNoClock());

    @Test
    void each_guard_holds() {
        assertThat(MAIN).hasSizeGreaterThan(20);
        GUARDS.values().forEach(guard -> guard.check(MAIN));
        HOUSE.roomsAreFreeOfCycles().check(MAIN);
    }

    @Test
    void each_guard_bites() {
        HOUSE.eachBites(GUARDS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"dev", "keys", "settings", "token"})
    void each_room_has_classes(String room) {
        HOUSE.hasRoom(MAIN, room);
    }
}
