package se.kvittens.store.architecture;

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

    private static final JavaClasses MAIN = StoreRules.HOUSE.main();

    /** By what each finds in the classes that are made to break it. */
    private static final Map<String, ArchRule> GUARDS = Map.of(
            "java.net.URI", StoreRules.dependOnTheWhiteListAlone(),
            "java.util.logging.Logger.info", StoreRules.nobodyLogs(),
            "org.sqlite.SQLiteConfig", StoreRules.HOUSE.knownTo(List.of("sql"), "org.sqlite.."),
            "org.flywaydb.core.Flyway", StoreRules.HOUSE.knownTo(List.of("schema"), "org.flywaydb.."),
            "com.fasterxml.jackson.databind.JsonNode",
                    StoreRules.HOUSE.knownTo(List.of("codec", "archive"), "com.fasterxml.jackson.."),
            "com.google.inject.Injector", StoreRules.HOUSE.knownTo(List.of("wiring"), "com.google.inject.."),
            "java.sql.Connection.commit", StoreRules.transactionsAreOfOneRoom(),
            "java.sql.Timestamp", StoreRules.noTypesOfTimeOfJdbc(),
            "java.lang.Thread.sleep", HouseRules.asksNoClockAndDoesNotSleep());

    @Test
    void each_guard_holds() {
        assertThat(MAIN).hasSizeGreaterThan(30);
        GUARDS.values().forEach(guard -> guard.check(MAIN));
        StoreRules.HOUSE.roomsAreFreeOfCycles().check(MAIN);
    }

    @Test
    void each_guard_bites() {
        StoreRules.HOUSE.eachBites(GUARDS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "archive",
                "check",
                "codec",
                "doors",
                "erasure",
                "journal",
                "messages",
                "outbox",
                "reading",
                "schema",
                "sql",
                "stream",
                "wiring"
            })
    void each_room_has_classes(String room) {
        StoreRules.HOUSE.hasRoom(MAIN, room);
    }
}
