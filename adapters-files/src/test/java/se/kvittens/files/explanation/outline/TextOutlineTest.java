package se.kvittens.files.explanation.outline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextOutlineTest {

    @Test
    void aLongLineIsBrokenAtASpaceAndHangsBelowItsFirstWord() {
        TextOutline out = new TextOutline();
        out.inside(() -> out.item("word ".repeat(30).strip()));

        assertThat(out.toString().lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(100));
        assertThat(out.toString())
                .startsWith("  - word word")
                .contains("\n    word")
                .endsWith("word\n");
    }

    @Test
    void aNumberIsNotPartedFromItsUnit() {
        TextOutline out = new TextOutline();
        out.line("x".repeat(97) + " 1" + Outline.GLUE + "kr");

        assertThat(out.toString()).isEqualTo("x".repeat(97) + "\n1 kr\n");
    }
}
