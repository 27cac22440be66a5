package se.kvittens.files.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FaultTest {

    /** The next line, the line and paragraph separators, an escape, a bell, and a turn of the direction of writing. */
    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r", "\u0085", "\u2028", "\u2029", "\u001B", "\u009B", "\u0007", "\u007F", "\u202E"})
    void what_breaks_a_line_or_steers_a_terminal_shows_as_a_blank(String unseen) {
        String text = "a" + unseen + "b";
        Fault fault = new Fault(FaultKind.UNKNOWN_POLICY, "book.yaml", 1, text, text, text);

        assertThat(fault).isEqualTo(new Fault(FaultKind.UNKNOWN_POLICY, "book.yaml", 1, "a b", "a b", "a b"));
        assertThat(new FaultText(Locale.ENGLISH).of(fault)).doesNotContain(unseen);
    }

    @Test
    void a_value_of_sixty_characters_shows_whole_and_a_longer_one_is_cut() {
        assertThat(valueOf("x".repeat(60))).isEqualTo("x".repeat(60));
        assertThat(valueOf("x".repeat(61))).isEqualTo("x".repeat(60) + "…");
    }

    /** Of a very long text only the first thousand characters are looked at; that the rest is not there shows. */
    @Test
    void a_value_shows_that_it_goes_on() {
        String number = "19121212-1212 ";
        assertThat(valueOf("å" + number.repeat(4))).isEqualTo("å" + "****** ".repeat(4));
        assertThat(valueOf(number.repeat(100)))
                .startsWith("****** ******")
                .endsWith("…")
                .doesNotContain("12");
    }

    /** What is not seen does not hide a number: it is taken out before numbers are looked for. */
    @ParameterizedTest
    @ValueSource(strings = {"\u200B", "\u0001", "\u0085", "\u00AD"})
    void a_personal_number_with_something_unseen_in_it_does_not_show(String unseen) {
        assertThat(valueOf("19121212" + unseen + "1212")).isEqualTo("******");
    }

    private static String valueOf(String text) {
        return new Fault(FaultKind.INVALID_VALUE, "f", 1, "", text, "").value();
    }
}
