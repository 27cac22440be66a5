package se.kvittens.lock.nuki.wire;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.kvittens.lock.json.Json;

/** Which entries of a log may be what became of a command. */
class LogEntryTest {

    @ParameterizedTest
    @CsvSource({
        "0, 0, false, true",
        "4, 0, false, true",
        "4, 1, false, false",
        "0, 2, false, false",
        "4, 0, true, false",
        "1, 0, false, false",
        "5, 0, false, false",
        "6, 0, false, false",
        "255, 0, false, false",
        "8, 0, false, false"
    })
    void by_system_or_web_and_by_no_keypad_and_no_phone_that_comes_near(
            int trigger, int source, boolean autoUnlock, boolean canBe) {
        String entry = """
                {"id": "a", "smartlockId": 17, "action": 1, "state": 0, "date": "2025-03-03T07:00:00Z",
                 "trigger": %d, "source": %d, "autoUnlock": %s}""";

        assertThat(LogEntry.read(Json.tree(entry.formatted(trigger, source, autoUnlock)))
                        .get()
                        .canBeOfCommand())
                .isEqualTo(canBe);
    }
}
