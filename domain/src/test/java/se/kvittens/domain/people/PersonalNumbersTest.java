package se.kvittens.domain.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonalNumbersTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "19121212-1212",
                "191212121212",
                "121212-1212",
                "1212121212",
                "121212+1212",
                "121212 1212",
                "121212 - 1212",
                "121212–1212",
                "121272-1212", // samordningsnummer: the day raised by 60
                "121261-1212",
                "121291-1212",
                "The tag of 121212-1212 is gone",
                "(121212-1212)"
            })
    void REG_9_finds_personnummer_and_samordningsnummer(String text) {
        assertThat(PersonalNumbers.appearIn(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "The tag fell down at 08:15",
                "Room 1212",
                "2024-10-01",
                "08-123 45 67",
                "121312-1212", // no such month
                "121200-1212", // no such day
                "121232-1212",
                "121260-1212",
                "121292-1212",
                "121212-121",
                "121212-12123"
            })
    void REG_9_lets_other_numbers_be(String text) {
        assertThat(PersonalNumbers.appearIn(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"121212-1212", "1212121212", "191212121212", "19121212-1212", "121212+1212"})
    void REG_9_knows_a_name_that_is_a_personal_number(String name) {
        assertThat(PersonalNumbers.isOne(name)).isTrue();
    }

    /** A nine that counts once stays a nine, in the sum as in the check digit; only a doubled digit is cast out. */
    @Test
    void REG_9_a_nine_counts_as_nine() {
        assertThat(PersonalNumbers.isOne("20991219-1211")).isTrue();
        assertThat(PersonalNumbers.isOne("20991219-1210")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"121212-1213", "1212121211", "20241001-0815", "r121212-1212", "kund 7", "0001"})
    void REG_9_lets_other_names_be(String name) {
        assertThat(PersonalNumbers.isOne(name)).isFalse();
    }

    @Test
    void REG_9_masks_every_number_and_nothing_else() {
        assertThat(PersonalNumbers.maskedIn("See 121212-1212 and 19121272-1212, not 08:15"))
                .isEqualTo("See ****** and ******, not 08:15");
        assertThat(PersonalNumbers.maskedIn("The tag fell down")).isEqualTo("The tag fell down");
    }
}
