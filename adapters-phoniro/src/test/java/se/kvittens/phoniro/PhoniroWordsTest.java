package se.kvittens.phoniro;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.kvittens.files.fault.Faults;
import se.kvittens.files.suggest.SuggestedProfile;
import se.kvittens.files.suggest.Vocabulary;
import se.kvittens.files.visits.VisitField;
import se.kvittens.files.visits.VisitProfile;

/** The words by which a profile is suggested. */
class PhoniroWordsTest {

    private static final Vocabulary<VisitField> WORDS = PhoniroWords.vocabulary();

    @TempDir
    private Path folder;

    @Test
    void every_field_has_a_header_it_may_stand_under() {
        assertThat(WORDS.headers().keySet()).containsExactlyInAnyOrder(VisitField.values());
    }

    @Test
    void a_word_means_what_its_field_can_mean() {
        WORDS.words()
                .forEach((field, meanings) ->
                        assertThat(field.meanings()).as(field.name()).containsAll(meanings.values()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Telefon;T-17", "Mobil;T-17", "Enhets-ID;4711", "Telefonens inventarienummer;17"})
    void SYS_7_a_column_that_names_phones_is_suggested(String column) throws IOException {
        assertThat(suggested(column)).contains(VisitField.PHONE);
    }

    /** Telephone numbers, words of yes and no, and a column of which nothing is known yet. */
    @ParameterizedTest
    @ValueSource(strings = {"Telefon;070-123 45 67", "Kundens telefon;08-12 34 56", "Privat telefon;Ja", "Telefon;"})
    void SYS_7_a_column_that_may_hold_something_else_is_not(String column) throws IOException {
        assertThat(suggested(column)).contains(VisitField.START).doesNotContain(VisitField.PHONE);
    }

    private Set<VisitField> suggested(String column) throws IOException {
        String[] parts = column.split(";", -1);
        String rows = "Start;Slut;Startkvittens;Slutkvittens;Kund;Personal;" + parts[0]
                + "\n2024-08-05 08:00;2024-08-05 08:30;Lås;Lås;Löf Märta;Dahl Amir;" + parts[1] + "\n";
        Path file = Files.writeString(folder.resolve("x.csv"), rows, StandardCharsets.UTF_8);
        Faults faults = new Faults();
        SuggestedProfile suggested = SuggestedProfile.of(file, List.of(WORDS), Locale.ENGLISH, faults::add)
                .orElseThrow();
        return VisitProfile.parse("suggested", suggested.text(), faults)
                .orElseThrow()
                .columns()
                .columns()
                .keySet();
    }

    /** Under its likeliest headers, each in a column of its own, every field is found, and the profile can be read. */
    @Test
    void a_suggestion_for_its_own_words_is_a_profile() throws IOException {
        Map<VisitField, String> cells = Map.of(
                VisitField.ID, "b1",
                VisitField.RECIPIENT_NAME, "Löf Märta",
                VisitField.CARER_NAME, "Dahl Amir",
                VisitField.START, "2024-08-05 08:00",
                VisitField.END, "2024-08-05 08:30",
                VisitField.START_BY, "Lås",
                VisitField.END_BY, "Tagg",
                VisitField.PLANNED, "0:30");
        List<VisitField> fields =
                Arrays.stream(VisitField.values()).filter(cells::containsKey).toList();
        String header = String.join(
                ";",
                fields.stream().map(field -> WORDS.headers().get(field).get(0)).toList());
        String row = String.join(";", fields.stream().map(cells::get).toList());
        Path file = Files.writeString(folder.resolve("x.csv"), header + "\n" + row + "\n", StandardCharsets.UTF_8);
        Faults faults = new Faults();

        SuggestedProfile suggested = SuggestedProfile.of(file, List.of(WORDS), Locale.ENGLISH, faults::add)
                .orElseThrow();
        VisitProfile read =
                VisitProfile.parse("suggested", suggested.text(), faults).orElseThrow();

        assertThat(faults.all()).isEmpty();
        assertThat(suggested.isComplete()).isTrue();
        assertThat(read.columns().columns().keySet()).containsExactlyInAnyOrderElementsOf(fields);
    }
}
