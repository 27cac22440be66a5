package se.kvittens.domain.pairing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** The order of receipts that were made at one instant. */
class ReceiptIdTest {

    /** In order. */
    private static final List<ReceiptId> IDS = Stream.of(
                    "1", "2", "10", "010", "9".repeat(40), "a", "a-9", "a-10", "a-10b", "a-10b-0", "b-1")
            .map(ReceiptId::new)
            .toList();

    @Property
    void REG_16_names_are_in_the_order_of_the_number_at_their_end(@ForAll Random random) {
        List<ReceiptId> shuffled = new ArrayList<>(IDS);
        Collections.shuffle(shuffled, random);

        assertThat(shuffled.stream().sorted()).isEqualTo(IDS);
    }

    @Test
    void only_the_same_name_is_at_the_same_place() {
        for (ReceiptId one : IDS) {
            for (ReceiptId other : IDS) {
                assertThat(one.compareTo(other) == 0).isEqualTo(one.equals(other));
            }
        }
    }

    @Test
    void a_blank_name_is_refused() {
        assertThatThrownBy(() -> new ReceiptId(" ")).isInstanceOf(IllegalArgumentException.class);
    }
}
