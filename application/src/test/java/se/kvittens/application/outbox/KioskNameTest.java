package se.kvittens.application.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.kvittens.domain.pairing.ReceiptId;

/** The names of receipts. */
class KioskNameTest {

    @Test
    void no_two_kiosks_name_a_receipt_alike() {
        KioskName north = new KioskName("north");
        KioskName north1 = new KioskName("north-1");

        assertThat(north.receipt(12)).isEqualTo(new ReceiptId("north-12"));
        assertThat(north.numberOf(north.receipt(12))).contains(12L);
        assertThat(north.numberOf(north1.receipt(2))).isEmpty();
        assertThat(north1.numberOf(north1.receipt(2))).contains(2L);
        assertThat(north1.numberOf(north.receipt(12))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"north", "north-", "north-x", "north-1x", "elsewhere", "north-1234567890123456789"})
    void what_is_no_receipt_of_a_kiosk_has_no_number(String other) {
        assertThat(new KioskName("north").numberOf(new ReceiptId(other))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Norr", "å", "a b", "a.b", "12345678901234567890123456789012345678901"})
    void other_characters_and_lengths_are_refused(String name) {
        assertThat(KioskName.isAllowed(name)).isFalse();
        assertThatThrownBy(() -> new KioskName(name)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "9", "-", "1234567890123456789012345678901234567890"})
    void letters_digits_and_hyphens_are_allowed(String name) {
        assertThat(KioskName.isAllowed(name)).isTrue();
        assertThat(new KioskName(name)).hasToString(name);
    }
}
