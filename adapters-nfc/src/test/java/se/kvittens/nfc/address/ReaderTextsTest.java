package se.kvittens.nfc.address;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.kvittens.application.tapping.DownReason;
import se.kvittens.domain.tag.TagUid;

/** What is said of readers in both languages: each is there, is used, and is said as it is meant. */
class ReaderTextsTest {

    private static final Locale SWEDISH = Locale.forLanguageTag("sv");
    private static final Pattern HOLE = Pattern.compile("\\{\\d}");

    static Stream<Locale> languages() {
        return Stream.of(Locale.ENGLISH, SWEDISH);
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everything_that_can_be_wrong_has_words_and_nothing_else(Locale language) {
        Set<String> expected = new TreeSet<>();
        Stream.of(AddressFault.Kind.values()).forEach(kind -> expected.add("address." + kind));
        Stream.of(DownReason.values()).forEach(reason -> expected.add("down." + reason));
        Stream.of(TagUid.Flaw.values()).forEach(flaw -> expected.add("tag." + flaw));

        assertThat(new TreeSet<>(bundle(language).keySet())).isEqualTo(expected);
    }

    @Test
    void the_same_is_said_in_both_languages() {
        for (String key : bundle(SWEDISH).keySet()) {
            assertThat(holes(bundle(SWEDISH), key)).as(key).isEqualTo(holes(bundle(Locale.ENGLISH), key));
        }
    }

    @ParameterizedTest
    @MethodSource("languages")
    void no_hole_and_no_doubled_quote_is_left(Locale language) {
        ReaderTexts texts = new ReaderTexts(language);
        Stream<String> said = Stream.of(
                        Stream.of(AddressFault.Kind.values())
                                .map(kind -> texts.of(new AddressFault(kind, "<part>", "<value>", "<expected>"))),
                        Stream.of(DownReason.values()).map(texts::of),
                        Stream.of(TagUid.Flaw.values()).map(texts::of))
                .flatMap(each -> each);

        assertThat(said).allSatisfy(text -> assertThat(text).isNotBlank().doesNotContain("{", "''"));
    }

    @Test
    void a_fault_is_said_with_its_part_its_value_and_what_may_help() {
        AddressFault fault = ReaderAddress.parse("ascii:x?radix=octal").getLeft();

        assertThat(new ReaderTexts(Locale.ENGLISH).of(fault))
                .isEqualTo("Reader address, setting radix: \"octal\" is none of its values. Expected: dec, hex.");
        assertThat(new ReaderTexts(SWEDISH).of(fault))
                .isEqualTo("Läsarens adress, inställning radix: \"octal\" är inget av dess värden. Väntat: dec, hex.");
        assertThat(new ReaderTexts(Locale.FRENCH).of(DownReason.UNPLUGGED)).startsWith("The reader was unplugged");
        assertThat(new ReaderTexts(Locale.ENGLISH).of(DownReason.NATIVE_LIBRARY))
                .contains("can't");
    }

    private static ResourceBundle bundle(Locale language) {
        return ResourceBundle.getBundle(
                "se.kvittens.nfc.address.readers",
                language,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_DEFAULT));
    }

    private static Set<String> holes(ResourceBundle bundle, String key) {
        return HOLE.matcher(bundle.getString(key))
                .results()
                .map(match -> match.group())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
