package se.kvittens.lifecare.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the adapter may know, and that each guard bites. */
class ArchitectureTest {

    private static final JavaClasses MAIN = LifecareRules.main();

    /** By what each finds in the classes that are made to break it. */
    private static final Map<String, ArchRule> GUARDS = Map.of(
            "java.util.logging.Logger", LifecareRules.dependOnTheWhiteListAlone(),
            "io.micronaut.http.HttpStatus", LifecareRules.knownTo("http", "io.micronaut.."),
            "dev.failsafe.Failsafe", LifecareRules.knownTo("call", "dev.failsafe.."),
            "com.google.inject.Injector", LifecareRules.knownTo("wiring", "com.google.inject..", "jakarta.inject.."),
            "se.kvittens.files.hash.ContentHash", LifecareRules.knownTo("files", "se.kvittens.files.."),
            "java.time.Instant.now", LifecareRules.asksNoClock());

    @Test
    void each_guard_holds() {
        assertThat(MAIN).hasSizeGreaterThan(30);
        GUARDS.values().forEach(guard -> guard.check(MAIN));
        LifecareRules.roomsAreFreeOfCycles().check(MAIN);
    }

    @Test
    void each_guard_bites() {
        JavaClasses broken = LifecareRules.violating();
        GUARDS.forEach((found, guard) -> assertThat(
                        guard.evaluate(broken).getFailureReport().getDetails())
                .as(found)
                .anyMatch(detail -> detail.contains(found)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"call", "feed", "files", "http", "port", "wire", "wiring"})
    void each_room_has_classes(String room) {
        assertThat(MAIN)
                .anyMatch(type -> type.getPackageName().equals(LifecareRules.ROOT + "." + room)
                        && !type.getSimpleName().equals("package-info"));
    }
}
