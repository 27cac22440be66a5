package se.kvittens.domain.pairing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** The order of receipts that were made at one instant. */
class ReceiptIdTest {

    /** In order. */
    private static final List<ReceiptId> IDS = Stream.of(
                    "1",
                    "2",
                    "010",
                    "10",
                    "9".repeat(40),
                    "a",
                    "a-9",
                    "a-10",
                    "a-10b",
                    "a-10b-0",
                    "b-1",
                    "v2",
                    "v2-end",
                    "v3",
                    "v10")
            .map(ReceiptId::new)
            .toList();

    @Property
    void REG_16_digits_in_a_row_are_a_number(@ForAll Random random) {
        List<ReceiptId> shuffled = new ArrayList<>(IDS);
        Collections.shuffle(shuffled, random);

        assertThat(shuffled.stream().sorted()).isEqualTo(IDS);
    }

    @Property
    void REG_16_the_order_is_total(
            @ForAll("ids") ReceiptId one, @ForAll("ids") ReceiptId two, @ForAll("ids") ReceiptId three) {
        assertThat(one.compareTo(two) == 0).isEqualTo(one.equals(two));
        assertThat(Integer.signum(one.compareTo(two))).isEqualTo(-Integer.signum(two.compareTo(one)));
        if (one.compareTo(two) <= 0 && two.compareTo(three) <= 0) {
            assertThat(one.compareTo(three)).isNotPositive();
        }
    }

    /** Few characters, so that ids are alike. */
    @Provide
    Arbitrary<ReceiptId> ids() {
        return Arbitraries.strings()
                .withChars("012-v")
                .ofMinLength(1)
                .ofMaxLength(5)
                .map(ReceiptId::new);
    }

    @Test
    void a_blank_name_is_refused() {
        assertThatThrownBy(() -> new ReceiptId(" ")).isInstanceOf(IllegalArgumentException.class);
    }
}
