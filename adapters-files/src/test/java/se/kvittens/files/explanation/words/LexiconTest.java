package se.kvittens.files.explanation.words;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each constant that an explanation may hold has a word in each language, and no word is left over. */
class LexiconTest {

    /**
     * Enums of the domain that are no values of an explanation: refusals, the kinds of deadlines, what is planned, and what
     * locks tell.
     */
    private static final Set<String> NO_VALUES = Set.of(
            "LocalTimeFault",
            "Fit",
            "PlanState",
            "NoteFault",
            "PhoneFault",
            "EndRefused",
            "DraftFault",
            "DeadlineKind",
            "Told",
            "Mark",
            "ErasureRefusal",
            "Flaw",
            "RefusalCode",
            "TagRefusalCode",
            "DoorFact",
            "DoorKind",
            "Means",
            "Why",
            "State",
            "TimeSource",
            "LockAction",
            "CommandFault",
            "OpeningRefusal",
            "WhoseRefusal",
            "DoorAlarm");

    @ParameterizedTest
    @ValueSource(strings = {"words.properties", "words_sv.properties"})
    void everyConstantOfTheDomainHasAWordAndNoWordIsLeftOver(String bundle) throws IOException {
        Set<String> expected = constantsOfTheDomain();

        assertThat(expected).contains("Term.AMOUNT", "DeviationCode.ADJUSTED", "Reckoning.SUM", "DayOfWeek.MONDAY");
        assertThat(load(bundle).stringPropertyNames()).containsExactlyInAnyOrderElementsOf(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"phrases.properties", "phrases_sv.properties"})
    void everyPhraseHasAPatternAndNoPatternIsLeftOver(String bundle) throws IOException {
        assertThat(load(bundle).stringPropertyNames())
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(Phrase.values()).map(Phrase::name).toList());
    }

    @Test
    void bothLanguagesPutTheSamePartsIntoAPhrase() throws IOException {
        Properties english = load("phrases.properties");
        Properties swedish = load("phrases_sv.properties");

        for (Phrase phrase : Phrase.values()) {
            assertThat(holesOf(swedish, phrase)).as(phrase.name()).isEqualTo(holesOf(english, phrase));
        }
    }

    @Test
    void noWordIsEmptyOrEndsWithABlank() throws IOException {
        for (String bundle : Set.of("words.properties", "words_sv.properties")) {
            assertThat(load(bundle).values())
                    .allSatisfy(word -> assertThat((String) word).isNotBlank().isEqualTo(((String) word).strip()));
        }
    }

    private static int holesOf(Properties patterns, Phrase phrase) {
        return new MessageFormat(patterns.getProperty(phrase.name())).getFormatsByArgumentIndex().length;
    }

    private static Set<String> constantsOfTheDomain() {
        Stream<Class<?>> enums = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("se.kvittens.domain").stream()
                        .filter(JavaClass::isEnum)
                        .filter(type -> !NO_VALUES.contains(type.getSimpleName()))
                        .<Class<?>>map(JavaClass::reflect)
                        .filter(Class::isEnum);
        return Stream.concat(enums, Stream.of(DayOfWeek.class))
                .flatMap(type -> Arrays.stream(type.getEnumConstants()))
                .map(constant -> Lexicon.keyOf((Enum<?>) constant))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Properties load(String bundle) throws IOException {
        Properties properties = new Properties();
        try (InputStream in = Lexicon.class.getResourceAsStream(bundle)) {
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return properties;
    }
}
