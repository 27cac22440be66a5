package se.kvittens.examples.kiosk.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.kvittens.application.kiosk.Meaning;
import se.kvittens.application.kiosk.Notice;
import se.kvittens.application.kiosk.Screen;
import se.kvittens.application.outbox.Link;
import se.kvittens.application.registering.JournalFault;
import se.kvittens.application.tapping.ReaderHealth;
import se.kvittens.domain.registering.RefusalCode;

/** The kiosk's words: each is there in both languages, and says the same things. */
class KioskWordsTest {

    private static final Pattern HOLE = Pattern.compile("\\{\\d}");
    private static final Map<String, List<? extends Enum<?>>> ROOMS = Map.of(
            "meaning", List.of(Meaning.values()),
            "notice.NoReceipt", List.of(Notice.Why.values()),
            "notice.NotDone", List.of(Notice.WhyNot.values()),
            "refusal", List.of(RefusalCode.values()),
            "fault", List.of(JournalFault.values()),
            "what", List.of(Screen.What.values()),
            "reader", List.of(ReaderHealth.State.values()),
            "link", List.of(Link.State.values()));

    static Stream<Locale> languages() {
        return Stream.of(Locale.ROOT, Locale.forLanguageTag("sv"));
    }

    @Test
    void both_languages_say_the_same_things() {
        ResourceBundle english = bundle(Locale.ROOT);
        ResourceBundle swedish = bundle(Locale.forLanguageTag("sv"));

        assertThat(keys(swedish)).isEqualTo(keys(english)).isNotEmpty();
        for (String key : keys(english)) {
            assertThat(holes(swedish.getString(key))).as(key).isEqualTo(holes(english.getString(key)));
            assertThat(swedish.getString(key)).as(key).isNotBlank();
        }
    }

    @ParameterizedTest
    @MethodSource("languages")
    void each_constant_that_is_shown_has_its_words(Locale language) {
        ROOMS.forEach((room, constants) -> constants.forEach(
                constant -> assertThat(keys(bundle(language))).contains(room + "." + constant.name())));
    }

    /** A single quote would swallow what follows it. */
    @ParameterizedTest
    @MethodSource("languages")
    void quotes_are_doubled(Locale language) {
        ResourceBundle bundle = bundle(language);
        for (String key : keys(bundle)) {
            assertThat(bundle.getString(key).replace("''", "")).as(key).doesNotContain("'");
        }
    }

    private static ResourceBundle bundle(Locale language) {
        return ResourceBundle.getBundle("se.kvittens.examples.kiosk.view.kiosk", language);
    }

    private static Set<String> keys(ResourceBundle bundle) {
        return new TreeSet<>(Collections.list(bundle.getKeys()));
    }

    private static Set<String> holes(String text) {
        return HOLE.matcher(text).results().map(found -> found.group()).collect(Collectors.toCollection(TreeSet::new));
    }
}
