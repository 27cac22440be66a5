package se.kvittens.examples.cli.doors;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.kvittens.application.locks.Deliveries.Turned;
import se.kvittens.application.locks.LockHealth.Battery;
import se.kvittens.application.locks.LockHealth.Bolt;
import se.kvittens.application.locks.LockHealth.Reach;
import se.kvittens.domain.door.DoorFact;
import se.kvittens.domain.door.DoorReading.Why;
import se.kvittens.domain.door.Means;
import se.kvittens.domain.opening.CommandFault;
import se.kvittens.domain.opening.DoorAlarm;
import se.kvittens.domain.opening.LockAction;
import se.kvittens.domain.opening.OpeningRefusal;
import se.kvittens.domain.pairing.ReceiptClock;
import se.kvittens.domain.whose.WhoseRefusal;

/** That each thing which a lock or a rule can say has its words, and that no word is left over. */
class DoorWordsTest {

    private static final Map<String, Class<? extends Enum<?>>> KINDS = Map.ofEntries(
            Map.entry("reach", Reach.class),
            Map.entry("bolt", Bolt.class),
            Map.entry("battery", Battery.class),
            Map.entry("action", LockAction.class),
            Map.entry("fact", DoorFact.class),
            Map.entry("means", Means.class),
            Map.entry("why", Why.class),
            Map.entry("alarm", DoorAlarm.class),
            Map.entry("fault", CommandFault.class),
            Map.entry("refused", OpeningRefusal.class),
            Map.entry("whose", WhoseRefusal.class),
            Map.entry("turned", Turned.class),
            Map.entry("receipt", ReceiptClock.State.class));

    @ParameterizedTest
    @ValueSource(strings = {"en", "sv"})
    void each_constant_has_words_and_no_word_is_left_over(String language) {
        ResourceBundle texts =
                ResourceBundle.getBundle("se.kvittens.examples.cli.cli", Locale.forLanguageTag(language));
        List<String> constants = KINDS.entrySet().stream()
                .flatMap(kind -> Arrays.stream(kind.getValue().getEnumConstants())
                        .map(constant -> "doors.by." + kind.getKey() + "." + constant))
                .toList();

        assertThat(texts.keySet().stream().filter(key -> key.startsWith("doors.by.")))
                .containsExactlyInAnyOrderElementsOf(constants);
    }

    @Test
    void what_steers_a_terminal_is_not_shown() {
        assertThat(Stream.of("a\u001b[2Jb", "a\nb", "a\u202eb", "19400312-1234").map(DoorTexts::theirs))
                .allSatisfy(text -> assertThat(text).doesNotContain("\u001b", "\n", "\u202e", "1234"));
        assertThat(DoorTexts.theirs("front door/1")).isEqualTo("front door/1");
    }
}
