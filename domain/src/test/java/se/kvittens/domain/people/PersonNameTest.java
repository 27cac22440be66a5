package se.kvittens.domain.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which ways of writing are one name. */
class PersonNameTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Anna-Karin Löf",
                "Löf Anna-Karin",
                "Löf, Anna Karin",
                "LÖF ANNA KARIN",
                "  anna   karin\tlöf ",
                "Anna Karin Löf.",
                "Karin Löf Anna",
                "Anna‐Karin Löf", // the hyphen of Unicode
                "Anna–Karin Löf",
                "Anna Karin\u00a0Löf"
            })
    void order_case_and_what_stands_between_parts_make_no_difference(String written) {
        assertThat(PersonName.of(written)).isEqualTo(PersonName.of("Anna-Karin Löf"));
    }

    @ParameterizedTest
    @CsvSource({
        "André Müller, Andre Muller",
        "José Nuñez, jose nunez",
        "Šime Đurić, SIME DURIC",
        "Łukasz Żak, lukasz zak",
        "Søren Kjær, Sören Kjär",
        "SØREN KJÆR, sören kjär",
        "Weiß, Weiss",
        "O'Brien, OBrien",
        "O’Brien, o'brien",
        "D´Angelo, d`angelo",
        "İpek Işık, ipek isik",
        "Ėglė Žukauskaitė, Egle Zukauskaite"
    })
    void accents_apostrophes_and_the_neighbours_letters_make_no_difference(String written, String plain) {
        assertThat(PersonName.of(written)).isEqualTo(PersonName.of(plain));
    }

    /** Some programs write a letter and its accent as two signs. */
    @ParameterizedTest
    @CsvSource({
        "A\u030Asa L\u006F\u0308f, Åsa Löf",
        "A\u030ASA LO\u0308F, åsa löf",
        "Ha\u0308ggstro\u0308m, Häggström",
        "Andre\u0301, Andre",
        "Nguye\u0302\u0303n, Nguyen",
        "Nguyễn, Nguyen",
        "S\u0323ule, Sule"
    })
    void an_accent_may_be_a_sign_of_its_own(String written, String composed) {
        assertThat(PersonName.of(written)).isEqualTo(PersonName.of(composed));
    }

    @ParameterizedTest
    @CsvSource({
        "Löf, Lof",
        "Åsa, Asa",
        "Häger, Hager",
        "Øst, Ost",
        "Anna Löf, Anna Löf Löf",
        "Anna-Karin Löf, Annakarin Löf",
        "Anna Karin Löf, Anna Löf",
        "Eva 1, Eva 2"
    })
    void other_letters_and_other_parts_are_another_name(String one, String other) {
        assertThat(PersonName.of(one)).isNotEqualTo(PersonName.of(other));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "-", ",.;", "'", "\u0301"})
    void signs_alone_are_no_name(String written) {
        assertThat(PersonName.of(written).parts()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Anna Karin Löf, Anna Löf, true",
        "Anna Löf, Anna Berg, false",
        "Anna Karin Berg, Anna Karin Löf, true",
        "Löf, Anna Löf, true",
        "Anna Löf, Löf, true",
        "Löf, Berg, false",
        "'', Löf, false",
        "'', '', false"
    })
    void alike_are_two_names_with_two_parts_in_common_or_all_of_one(String one, String other, boolean isLike) {
        assertThat(PersonName.of(one).isLike(PersonName.of(other))).isEqualTo(isLike);
    }

    @Test
    void a_name_is_never_printed() {
        assertThat(PersonName.of("Anna Löf")).hasToString("PersonName[2 parts]");
    }

    @Test
    void it_is_read_alike_whatever_the_language_of_the_machine() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            assertThat(PersonName.of("INGRID").parts()).containsExactly("ingrid");
        } finally {
            Locale.setDefault(before);
        }
    }
}
