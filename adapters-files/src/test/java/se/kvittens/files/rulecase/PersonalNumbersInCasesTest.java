package se.kvittens.files.rulecase;

import static org.assertj.core.api.Assertions.assertThat;
import static se.kvittens.files.rulecase.CaseTexts.faults;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.kvittens.files.fault.Fault;
import se.kvittens.files.fault.FaultText;

/** A personal number in a case shows in no fault of it. */
class PersonalNumbersInCasesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "born: 191212121212",
                "born: 19121212-1212",
                "born: \"121212 1212\"",
                "area: 121272-1212",
                "mealDeliveries: 121212+1212",
                "191212121212: 1",
                "temporaryStay: the one with 19121212-1212",
                "orders: 191212121212",
                "orders: [{from: 191212121212, granted: 121212-1212, category: '121212-1212'}]",
                "born: 1940-03-12\n    born: 191212121212",
                "born: *191212121212",
                "born: {19121212-1212: [}",
            })
    void a_personal_number_never_shows(String recipient) {
        for (String text : List.of(
                "municipality: haninge\nmonth: 2024-11\nrecipients:\n  anna:\n    " + recipient + "\n",
                "municipality: haninge\nmonth: 2024-11\nrecipients:\n  191212121212:\n    " + recipient
                        + "\n    x: 1\n",
                "municipality: 191212121212\nmonth: 2024-11\nrecipients:\n  anna:\n    " + recipient + "\n")) {
            for (Fault fault : faults(text)) {
                assertNothingShows(fault);
            }
        }
    }

    /** Also where the value is cut before the end of the number. */
    @Test
    void a_personal_number_never_shows_in_part() {
        for (int before = 40; before < 62; before++) {
            String text = "municipality: haninge\nmonth: 2024-11\nfinal: " + "x".repeat(before) + " 191212121212\n";

            faults(text).forEach(PersonalNumbersInCasesTest::assertNothingShows);
        }
    }

    private static void assertNothingShows(Fault fault) {
        for (Locale locale : List.of(Locale.ENGLISH, Locale.forLanguageTag("sv"))) {
            assertThat(new FaultText(locale).of(fault)).doesNotContain("121212", "1212-12", "121272");
        }
    }
}
