package se.kvittens.nfc.codec;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class Twn4CodecTest {

    private final Twn4Codec plain = new Twn4Codec(false);
    private final Twn4Codec checked = new Twn4Codec(true);

    /** The reference messages of the protocol's description (DocRev17, p. 10). */
    @ParameterizedTest
    @CsvSource({"0005, 000515A7", "0001, 000131E1"})
    void the_checksum_is_that_of_the_description(String message, String onTheWire) {
        assertThat(text(checked.encode(Bytes.hex(message)))).isEqualTo(onTheWire + "\r");
        assertThat(checked.feed(bytes(onTheWire + "\r"))).containsExactly(Optional.of(Bytes.hex(message)));
    }

    @Test
    void a_line_of_digits_in_either_case_is_an_answer_and_anything_else_is_corrupt() {
        assertThat(plain.feed(bytes("000180380704a1B2C3D4E580\r0000\rzz\r000\r")))
                .containsExactly(
                        Optional.of(Bytes.hex("00 01 80 38 07 04 A1 B2 C3 D4 E5 80")),
                        Optional.of(Bytes.hex("00 00")),
                        Optional.empty(),
                        Optional.empty());
    }

    @Test
    void a_wrong_checksum_or_none_is_corrupt() {
        assertThat(checked.feed(bytes("000131E0\r0001\r31E1\r01\r")))
                .containsExactly(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    @Test
    void what_has_only_begun_is_dropped_after_a_silence() {
        assertThat(plain.feed(bytes("0001"))).isEmpty();
        plain.silence();
        assertThat(plain.feed(bytes("0000\r"))).containsExactly(Optional.of(Bytes.hex("0000")));
    }

    @Test
    void a_line_without_end_takes_no_room_and_spoils_no_other() {
        for (int i = 0; i < 10_000; i++) {
            assertThat(plain.feed(bytes("00"))).isEmpty();
        }
        assertThat(plain.feed(bytes("\r0000\r"))).containsExactly(Optional.of(Bytes.hex("0000")));
    }

    @Property
    void what_is_encoded_is_read_back(@ForAll @Size(min = 1, max = 100) byte[] content) {
        Bytes message = Bytes.of(content);

        assertThat(checked.feed(checked.encode(message).toArray())).containsExactly(Optional.of(message));
        assertThat(plain.feed(plain.encode(message).toArray())).containsExactly(Optional.of(message));
    }

    @Property
    void one_digit_changed_is_never_taken(@ForAll @Size(min = 1, max = 30) byte[] content, @ForAll int place) {
        byte[] sent = checked.encode(Bytes.of(content)).toArray();
        int at = Math.floorMod(place, sent.length - 1);
        sent[at] = (byte) (sent[at] == '0' ? '1' : '0');

        assertThat(checked.feed(sent)).containsExactly(Optional.empty());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private static String text(Bytes bytes) {
        return new String(bytes.toArray(), StandardCharsets.US_ASCII);
    }
}
