package se.kvittens.lifecare.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.kvittens.files.fault.Faults;
import se.kvittens.files.profile.FeedField;
import se.kvittens.files.profile.Profile;
import se.kvittens.files.suggest.SuggestedProfile;
import se.kvittens.files.suggest.Vocabulary;

/** The words by which profiles are suggested. */
class LifecareWordsTest {

    @TempDir
    private Path folder;

    static List<Vocabulary<?>> vocabularies() {
        return LifecareWords.vocabularies();
    }

    @Test
    void there_are_words_of_each_kind_of_record() {
        assertThat(vocabularies())
                .extracting(words -> words.profile().of())
                .containsExactly("visits", "orders", "absences", "recipients", "carers");
    }

    @ParameterizedTest
    @MethodSource("vocabularies")
    void every_field_has_a_header_it_may_stand_under(Vocabulary<?> words) {
        assertThat(words.headers().keySet().stream().map(Enum::name))
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(words.profile().fields().getEnumConstants())
                                .map(Enum::name)
                                .toList());
    }

    /** Where what a field can mean is not fixed, a rule book says it: its tasks and categories. */
    @ParameterizedTest
    @MethodSource("vocabularies")
    void a_word_means_what_its_field_can_mean(Vocabulary<?> words) {
        words.words()
                .forEach((field, meanings) -> assertThat(
                                field.meanings().isEmpty() || field.meanings().containsAll(meanings.values()))
                        .as(field.name())
                        .isTrue());
    }

    /** Under its likeliest headers, each in a column of its own, every field is found, and the profile can be read. */
    @ParameterizedTest
    @MethodSource("vocabularies")
    void a_suggestion_for_its_own_words_is_a_profile(Vocabulary<?> words) throws IOException {
        assertEachFieldIsFound(words);
    }

    @ParameterizedTest
    @MethodSource("vocabularies")
    void the_kind_of_a_file_is_found_among_all(Vocabulary<?> words) throws IOException {
        String text = SuggestedProfile.of(fileOf(words), vocabularies(), Locale.ENGLISH, fault -> {})
                .orElseThrow()
                .text();

        assertThat(text)
                .contains(
                        "\nof: " + words.profile().of() + "\n",
                        "# Taken for " + words.profile().of());
    }

    private <F extends Enum<F> & FeedField> void assertEachFieldIsFound(Vocabulary<F> words) throws IOException {
        Faults faults = new Faults();
        SuggestedProfile suggested = SuggestedProfile.of(fileOf(words), List.of(words), Locale.ENGLISH, faults::add)
                .orElseThrow();
        Optional<Profile<F>> read = words.profile().parse("suggested", suggested.text(), faults, (root, profile) -> {
            root.optional("system");
            return profile;
        });

        assertThat(faults.all()).isEmpty();
        assertThat(suggested.isComplete()).isTrue();
        assertThat(read.orElseThrow().columns().keySet())
                .containsExactlyInAnyOrder(words.profile().fields().getEnumConstants());
    }

    private <F extends Enum<F> & FeedField> Path fileOf(Vocabulary<F> words) throws IOException {
        List<F> fields = Arrays.asList(words.profile().fields().getEnumConstants());
        String header =
                fields.stream().map(field -> words.headers().get(field).get(0)).collect(Collectors.joining(";"));
        String row = fields.stream().map(field -> cellOf(field, words)).collect(Collectors.joining(";"));
        return Files.writeString(folder.resolve("x.csv"), header + "\n" + row + "\n");
    }

    private static <F extends Enum<F> & FeedField> String cellOf(F field, Vocabulary<F> words) {
        return switch (field.kind()) {
            case ID, PHONE -> "a1";
            case NAME -> "Löf Märta";
            case DATE -> "2024-08-05";
            case MOMENT -> "2024-08-05 08:00";
            case LENGTH -> "0:30";
            case NUMBER -> "3";
            case NOTE -> "något";
            case WORD, FLAG, CODES ->
                words.words().containsKey(field)
                        ? words.words().get(field).keySet().stream()
                                .sorted()
                                .findFirst()
                                .orElseThrow()
                        : "något";
        };
    }
}
