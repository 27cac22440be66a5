package se.kvittens.nfc.codec;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BytesTest {

    private static final Bytes SOME = Bytes.hex("01 02 FF");

    @Test
    void the_same_bytes_are_equal_and_can_be_found_again() {
        assertThat(Bytes.of((byte) 1, (byte) 2, (byte) -1)).isEqualTo(SOME).hasSameHashCodeAs(SOME);
        assertThat(SOME.hashCode()).isNotEqualTo(Bytes.NONE.hashCode()).isNotZero();
        assertThat(SOME).isNotEqualTo(Bytes.hex("01 02")).hasToString("0102FF");
    }

    @Test
    void what_came_in_and_goes_out_can_be_changed_and_they_do_not_change() {
        byte[] in = {1, 2, -1};
        Bytes bytes = Bytes.of(in);
        in[0] = 9;
        bytes.toArray()[1] = 9;

        assertThat(bytes).isEqualTo(SOME);
        assertThat(bytes.at(2)).isEqualTo(255);
    }

    @Test
    void beginnings_and_ends_may_be_all_or_nothing() {
        assertThat(SOME.startsWith(SOME)).isTrue();
        assertThat(SOME.endsWith(SOME)).isTrue();
        assertThat(SOME.startsWith(Bytes.NONE)).isTrue();
        assertThat(SOME.startsWith(Bytes.hex("01 03"))).isFalse();
        assertThat(SOME.endsWith(Bytes.hex("01 FF"))).isFalse();
        assertThat(SOME.startsWith(SOME.and(SOME))).isFalse();
        assertThat(SOME.endsWith(SOME.and(SOME))).isFalse();
        assertThat(SOME.reversed()).isEqualTo(Bytes.hex("FF 02 01"));
    }
}
