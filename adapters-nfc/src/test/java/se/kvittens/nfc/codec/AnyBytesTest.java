package se.kvittens.nfc.codec;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.function.Function;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import se.kvittens.nfc.codec.AsciiFormat.ByteOrder;
import se.kvittens.nfc.codec.AsciiFormat.Checksum;
import se.kvittens.nfc.codec.AsciiFormat.Radix;

/**
 * A million inputs, of bytes that the protocols are made of more often than of others. Nothing throws; the same comes of them in
 * whatever pieces they arrive; and no codec keeps anything of them after a silence.
 */
class AnyBytesTest {

    private static final int INPUTS_OF_EACH = 200_000;
    private static final int LONGEST = 40;
    private static final byte[] OF_FRAMES =
            Bytes.hex("00 00 00 FF FF 01 02 03 FE FD D5 4B 7F 81 55 FC E0").toArray();
    private static final byte[] OF_LINES =
            "0123456789ABCDEFabcdef :-\r\r\n\u0002\u0003x".getBytes(StandardCharsets.US_ASCII);
    private static final AsciiFormat CHECKED = new AsciiFormat(
            LineEnd.ETX,
            Bytes.hex("02"),
            Bytes.hex("0D"),
            Checksum.XOR,
            Radix.HEXADECIMAL,
            ByteOrder.REVERSED,
            1,
            new TreeSet<>(List.of(4, 7)));
    private static final AsciiFormat DECIMAL = new AsciiFormat(
            LineEnd.GAP,
            Bytes.NONE,
            Bytes.NONE,
            Checksum.NONE,
            Radix.DECIMAL,
            ByteOrder.NORMAL,
            0,
            new TreeSet<>(List.of(4, 10)));

    /** Reads pieces and then a silence, and says what came of it. */
    private interface Reading extends Function<List<byte[]>, List<?>> {}

    @Test
    void two_hundred_thousand_inputs_are_read_as_frames() {
        tryInputs(OF_FRAMES, AnyBytesTest::frames);
    }

    @Test
    void two_hundred_thousand_inputs_are_read_as_answers_of_a_TWN4() {
        tryInputs(OF_LINES, pieces -> answers(new Twn4Codec(false), pieces));
    }

    @Test
    void two_hundred_thousand_inputs_are_read_as_answers_of_a_TWN4_with_checksums() {
        tryInputs(OF_LINES, pieces -> answers(new Twn4Codec(true), pieces));
    }

    @Test
    void two_hundred_thousand_inputs_are_read_as_lines() {
        tryInputs(OF_LINES, pieces -> {
            List<Object> read = new ArrayList<>(lines(new AsciiCodec(CHECKED), pieces));
            read.addAll(lines(new AsciiCodec(DECIMAL), pieces));
            return read;
        });
    }

    @Test
    void two_hundred_thousand_inputs_are_read_as_answers_to_the_question_for_a_number() {
        SplittableRandom random = new SplittableRandom(5);
        byte[] alphabet = Bytes.hex("90 00 6C 62 82 07 04 DE").toArray();
        for (int i = 0; i < INPUTS_OF_EACH; i++) {
            byte[] input = input(random, alphabet);
            assertThat(ApduAnswer.of(input)).isNotNull();
        }
    }

    @Property
    void any_bytes_at_all_are_read(@ForAll byte[] input) {
        frames(List.of(input));
        answers(new Twn4Codec(true), List.of(input));
        lines(new AsciiCodec(AsciiFormat.PLAIN), List.of(input));
        ApduAnswer.of(input);
    }

    private static void tryInputs(byte[] alphabet, Reading reading) {
        SplittableRandom random = new SplittableRandom(2026);
        for (int i = 0; i < INPUTS_OF_EACH; i++) {
            byte[] input = input(random, alphabet);
            int cut = random.nextInt(input.length + 1);
            List<byte[]> pieces = List.of(Arrays.copyOf(input, cut), Arrays.copyOfRange(input, cut, input.length));
            List<?> whole = reading.apply(List.of(input));
            if (!whole.equals(reading.apply(pieces))) {
                throw new AssertionError("Cut at " + cut + " it is read otherwise: " + Bytes.of(input));
            }
        }
    }

    private static byte[] input(SplittableRandom random, byte[] alphabet) {
        byte[] input = new byte[random.nextInt(LONGEST)];
        random.nextBytes(input);
        for (int i = 0; i < input.length; i++) {
            if (random.nextInt(8) != 0) {
                input[i] = alphabet[random.nextInt(alphabet.length)];
            }
        }
        return input;
    }

    private static List<?> frames(List<byte[]> pieces) {
        Pn532Decoder decoder = new Pn532Decoder();
        List<Pn532Frame> read = new ArrayList<>();
        pieces.forEach(piece -> read.addAll(decoder.feed(piece)));
        read.addAll(decoder.silence());
        requireNothingKept(decoder.feed(Pn532Frame.ACK.toArray()), List.of(new Pn532Frame.Ack()));
        return read;
    }

    private static List<?> answers(Twn4Codec codec, List<byte[]> pieces) {
        List<Object> read = new ArrayList<>();
        pieces.forEach(piece -> read.addAll(codec.feed(piece)));
        codec.silence();
        Bytes answer = Bytes.hex("0001");
        requireNothingKept(codec.feed(codec.encode(answer).toArray()), List.of(Optional.of(answer)));
        return read;
    }

    private static List<?> lines(AsciiCodec codec, List<byte[]> pieces) {
        List<Object> read = new ArrayList<>();
        pieces.forEach(piece -> read.addAll(codec.feed(piece)));
        read.addAll(codec.silence());
        requireNothingKept(codec.silence(), List.of());
        return read;
    }

    private static void requireNothingKept(List<?> read, List<?> expected) {
        if (!read.equals(expected)) {
            throw new AssertionError("After a silence, instead of " + expected + " is read: " + read);
        }
    }
}
