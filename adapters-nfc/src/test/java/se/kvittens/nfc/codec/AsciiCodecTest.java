package se.kvittens.nfc.codec;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.kvittens.nfc.codec.AsciiFormat.ByteOrder;
import se.kvittens.nfc.codec.AsciiFormat.Checksum;
import se.kvittens.nfc.codec.AsciiFormat.Radix;

class AsciiCodecTest {

    private static final SortedSet<Integer> ALL = new TreeSet<>(List.of(4, 7, 10));
    private static final Bytes STX = Bytes.hex("02");

    @ParameterizedTest
    @CsvSource({"CR, \\r", "LF, \\n", "CRLF, \\r\\n", "ETX, \\3"})
    void each_end_of_a_line_is_one(LineEnd lineEnd, String written) {
        AsciiCodec codec = new AsciiCodec(plain(lineEnd));
        String end = written.translateEscapes();

        assertThat(codec.feed(bytes("DEADBEEF" + end + "04a1b2c3d4e580" + end)))
                .containsExactly(number("DEADBEEF"), number("04A1B2C3D4E580"));
    }

    @Test
    void a_pause_ends_a_line_that_has_no_other_end() {
        AsciiCodec codec = new AsciiCodec(plain(LineEnd.GAP));

        assertThat(codec.feed(bytes("DEAD"))).isEmpty();
        assertThat(codec.feed(bytes("BEEF"))).isEmpty();
        assertThat(codec.silence()).containsExactly(number("DEADBEEF"));
        assertThat(codec.silence()).isEmpty();
    }

    @Test
    void a_pause_in_a_line_that_has_an_end_drops_its_beginning() {
        AsciiCodec codec = new AsciiCodec(AsciiFormat.PLAIN);
        codec.feed(bytes("DEAD"));

        assertThat(codec.silence()).isEmpty();
        assertThat(codec.feed(bytes("DEADBEEF\r"))).containsExactly(number("DEADBEEF"));
    }

    @Test
    void of_a_carriage_return_with_a_line_feed_either_may_be_the_end() {
        AsciiCodec codec = new AsciiCodec(AsciiFormat.PLAIN);

        assertThat(codec.feed(bytes("DEADBEEF\r\n04A1B2C3D4E580\r\n\r\n")))
                .containsExactly(number("DEADBEEF"), number("04A1B2C3D4E580"));
    }

    /** ID-12 and kin: STX, ten digits, two of a checksum, CR LF, ETX; the first byte is a version. */
    @Test
    void a_number_between_a_prefix_and_a_suffix_with_an_exclusive_or_is_read() {
        AsciiCodec codec = new AsciiCodec(new AsciiFormat(
                LineEnd.ETX, STX, Bytes.hex("0D0A"), Checksum.XOR, Radix.HEXADECIMAL, ByteOrder.NORMAL, 1, ALL));
        String sound = "62E3086CED" + "08";

        assertThat(codec.feed(bytes("\u0002" + sound + "\r\n\u0003"))).containsExactly(number("E3086CED"));
        assertThat(codec.feed(bytes("\u0002" + sound.replace("62", "63") + "\r\n\u0003")))
                .containsExactly(Optional.empty());
        assertThat(codec.feed(bytes(sound + "\r\n\u0003"))).containsExactly(Optional.empty());
        assertThat(codec.feed(bytes("\u0002" + sound + "\u0003"))).containsExactly(Optional.empty());
        assertThat(codec.feed(bytes("\u0002\u0003"))).containsExactly(Optional.empty());
    }

    /** TWN3 IndiTag: a colon, digits, two of a checksum that makes the sum zero. */
    @Test
    void a_number_with_a_checksum_of_its_sum_is_read() {
        AsciiCodec codec = new AsciiCodec(new AsciiFormat(
                LineEnd.CRLF,
                Bytes.hex("3A"),
                Bytes.NONE,
                Checksum.TWOS_COMPLEMENT,
                Radix.HEXADECIMAL,
                ByteOrder.NORMAL,
                0,
                ALL));

        assertThat(codec.feed(bytes(":1122334456\r\n"))).containsExactly(number("11223344"));
        assertThat(codec.feed(bytes(":1122334455\r\n"))).containsExactly(Optional.empty());
    }

    @ParameterizedTest
    @CsvSource({
        "3735928559, DEADBEEF",
        "0000000001, 00000001",
        "0, 00000000",
        "4294967295, FFFFFFFF",
        "4294967296, 00000100000000",
        "72057594037927935, FFFFFFFFFFFFFF",
        "72057594037927936, 00000100000000000000",
        "1208925819614629174706175, FFFFFFFFFFFFFFFFFFFF"
    })
    void a_decimal_number_takes_the_fewest_bytes_that_hold_it(String decimal, String hex) {
        assertThat(new AsciiCodec(decimal()).feed(bytes(decimal + "\r"))).containsExactly(number(hex));
    }

    @ParameterizedTest
    @CsvSource({"1208925819614629174706176", "DEADBEEF", "-1", "1234567890123456789012345678901"})
    void what_is_no_decimal_number_or_too_large_is_none(String line) {
        assertThat(new AsciiCodec(decimal()).feed(bytes(line.replace('-', 'x') + "\r")))
                .containsExactly(Optional.empty());
    }

    @Test
    void bytes_may_stand_in_reverse_and_with_separators() {
        AsciiCodec codec = new AsciiCodec(new AsciiFormat(
                LineEnd.CR, Bytes.NONE, Bytes.NONE, Checksum.NONE, Radix.HEXADECIMAL, ByteOrder.REVERSED, 0, ALL));

        assertThat(codec.feed(bytes("EF:BE-AD DE\r"))).containsExactly(number("DEADBEEF"));
    }

    @Test
    void a_line_of_up_to_256_bytes_is_read_and_a_longer_one_dropped_to_its_end() {
        AsciiCodec codec = new AsciiCodec(AsciiFormat.PLAIN);
        String longest = " ".repeat(256 - 9) + "DEADBEEF\r";

        assertThat(codec.feed(bytes(longest))).containsExactly(number("DEADBEEF"));
        assertThat(codec.feed(bytes(" " + longest))).isEmpty();
        assertThat(codec.feed(bytes("DEADBEEF\r"))).containsExactly(number("DEADBEEF"));
    }

    @Test
    void bytes_with_the_highest_bit_set_are_no_digits() {
        byte[] line = new byte[9];
        Arrays.fill(line, (byte) 0xB0);
        line[8] = '\r';

        assertThat(new AsciiCodec(AsciiFormat.PLAIN).feed(line)).containsExactly(Optional.empty());
    }

    @Test
    void a_number_begins_after_what_is_skipped_and_is_none_where_nothing_is_left() {
        AsciiCodec codec = new AsciiCodec(
                new AsciiFormat(LineEnd.CR, STX, STX, Checksum.NONE, Radix.HEXADECIMAL, ByteOrder.NORMAL, 2, ALL));

        assertThat(codec.feed(bytes("\u00021A80DEADBEEF\u0002\r"))).containsExactly(number("DEADBEEF"));
        assertThat(codec.feed(bytes("\u00021A8001\u0002\r"))).containsExactly(number("01"));
        assertThat(codec.feed(bytes("\u00021A80\u0002\r"))).containsExactly(Optional.empty());
        assertThat(codec.feed(bytes("\u0002\r"))).containsExactly(Optional.empty());
        assertThat(codec.feed(bytes("\u0002\u0002\r"))).containsExactly(Optional.empty());
    }

    @Test
    void an_end_of_two_bytes_is_one_only_when_both_are_there() {
        AsciiCodec codec = new AsciiCodec(plain(LineEnd.CRLF));

        assertThat(codec.feed(bytes("\n"))).isEmpty();
        assertThat(codec.feed(bytes("\r\n"))).isEmpty();
        assertThat(codec.feed(bytes("DEAD\rBEEF\r"))).isEmpty();
        assertThat(codec.feed(bytes("\n"))).containsExactly(number("DEADBEEF"));
    }

    /** The end may come in two pieces, the first of them the last byte that there is room for. */
    @Test
    void a_line_that_is_too_long_ends_with_its_end_all_the_same() {
        AsciiCodec codec = new AsciiCodec(plain(LineEnd.CRLF));

        assertThat(codec.feed(bytes("F".repeat(255) + "\r"))).isEmpty();
        assertThat(codec.feed(bytes("\nDEADBEEF\r\n"))).containsExactly(number("DEADBEEF"));
        assertThat(codec.feed(bytes("F".repeat(1000) + "\r\nDEADBEEF\r\n"))).containsExactly(number("DEADBEEF"));
    }

    private static AsciiFormat plain(LineEnd lineEnd) {
        return new AsciiFormat(
                lineEnd, Bytes.NONE, Bytes.NONE, Checksum.NONE, Radix.HEXADECIMAL, ByteOrder.NORMAL, 0, ALL);
    }

    private static AsciiFormat decimal() {
        return new AsciiFormat(
                LineEnd.CR, Bytes.NONE, Bytes.NONE, Checksum.NONE, Radix.DECIMAL, ByteOrder.NORMAL, 0, ALL);
    }

    private static Optional<Bytes> number(String hex) {
        return Optional.of(Bytes.hex(hex));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
