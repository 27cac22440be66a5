package se.kvittens.nfc.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class Pn532DecoderTest {

    private static final Bytes TAG_FOUND = Bytes.hex("D5 4B 01 01 00 44 00 07 04 A1 B2 C3 D4 E5 80");

    private final Pn532Decoder decoder = new Pn532Decoder();

    /** As they were seen between clients of others and an emulated chip, or in traces of real ones. */
    @ParameterizedTest
    @CsvSource({
        "00 00 FF 06 FA D5 03 32 01 06 07 E8 00, D5 03 32 01 06 07",
        "00 00 FF 02 FE D5 15 16 00, D5 15",
        "00 00 FF 02 FE D5 33 F8 00, D5 33",
        "00 00 FF 03 FD D5 4B 00 E0 00, D5 4B 00",
        "00 00 FF 0F F1 D5 4B 01 01 00 44 00 07 04 A1 B2 C3 D4 E5 80 40 00, D5 4B 01 01 00 44 00 07 04 A1 B2 C3 D4 E5 80"
    })
    void frames_as_they_were_seen_are_read(String frame, String content) {
        assertThat(feed(frame)).containsExactly(new Pn532Frame.Data(Bytes.hex(content)));
    }

    @ParameterizedTest
    @CsvSource({
        "14 01, 00 00 FF 03 FD D4 14 01 17 00",
        "02, 00 00 FF 02 FE D4 02 2A 00",
        "32 05 00 01 02, 00 00 FF 06 FA D4 32 05 00 01 02 F2 00",
        "4A 01 00, 00 00 FF 04 FC D4 4A 01 00 E1 00"
    })
    void commands_are_framed_as_they_were_seen(String command, String frame) {
        assertThat(Pn532Frame.command(Bytes.hex(command))).isEqualTo(Bytes.hex(frame));
    }

    @Test
    void the_frames_without_content_are_read() {
        assertThat(feed("00 00 FF 00 FF 00")).containsExactly(new Pn532Frame.Ack());
        assertThat(feed("00 00 FF FF 00 00")).containsExactly(new Pn532Frame.Nack());
        assertThat(feed("00 00 FF 01 FF 7F 81 00")).containsExactly(new Pn532Frame.Refusal());
    }

    @Test
    void zeros_before_and_after_a_frame_may_be_none_or_many() {
        assertThat(feed("00 FF 00 FF 00 FF 02 FE D5 15 16 00 00 00 00 00 FF 02 FE D5 33 F8"))
                .containsExactly(
                        new Pn532Frame.Ack(),
                        new Pn532Frame.Data(Bytes.hex("D5 15")),
                        new Pn532Frame.Data(Bytes.hex("D5 33")));
    }

    @ParameterizedTest
    @CsvSource({
        "01 00 00 FF 00 FF 00",
        "98 80 98 80 1E 66 00 FF 00 FF 00",
        "00 FE E2 00 00 FF 00 FF 00",
        "00 FF 12 34 00 FF 00 FF",
    })
    void noise_before_a_frame_is_passed_over(String bytes) {
        assertThat(feed(bytes)).contains(new Pn532Frame.Ack());
    }

    @Test
    void a_frame_within_one_that_proved_corrupt_is_found() {
        assertThat(feed("00 FF 0A F6 00 00 FF 02 FE D5 15 16 00 00 00"))
                .containsExactly(new Pn532Frame.Corrupt(), new Pn532Frame.Data(Bytes.hex("D5 15")));
    }

    @Test
    void what_has_begun_ends_with_silence_and_what_stands_within_is_found() {
        assertThat(feed("00 FF 80 80 12 00 00 FF 02 FE D5 15 16 00")).isEmpty();

        assertThat(decoder.silence())
                .containsExactly(new Pn532Frame.Corrupt(), new Pn532Frame.Data(Bytes.hex("D5 15")));
        assertThat(decoder.silence()).isEmpty();
        assertThat(feed("00 00 FF 00 FF 00")).containsExactly(new Pn532Frame.Ack());
    }

    @Test
    void a_frame_has_at_most_265_bytes() {
        Bytes most = Bytes.of(new byte[265]);

        assertThat(decoder.feed(Pn532Frame.framed(most).toArray())).containsExactly(new Pn532Frame.Data(most));
        assertThatThrownBy(() -> Pn532Frame.framed(most.and(Bytes.hex("00")))).hasMessageContaining("266");
        assertThatThrownBy(() -> Pn532Frame.framed(Bytes.NONE)).hasMessageContaining("265");
        assertThat(feed("00 FF FF FF 01 0A F5")).containsExactly(new Pn532Frame.Corrupt());
        assertThat(feed("00 FF FF FF 00 00 00")).contains(new Pn532Frame.Corrupt());
    }

    @Test
    void a_frame_is_normal_up_to_255_bytes_and_extended_from_256() {
        assertThat(Pn532Frame.framed(Bytes.of(new byte[255])).part(0, 6)).isEqualTo(Bytes.hex("00 00 FF FF 01 00"));
        assertThat(Pn532Frame.framed(Bytes.of(new byte[256])).part(0, 9))
                .isEqualTo(Bytes.hex("00 00 FF FF FF 01 00 FF 00"));
    }

    @Test
    void frames_of_each_kind_that_come_at_once_are_all_read_at_once() {
        Bytes large = Bytes.of(new byte[260]);
        Bytes all = Pn532Frame.NACK
                .and(Pn532Frame.framed(large))
                .and(Pn532Frame.framed(TAG_FOUND))
                .and(Pn532Frame.ACK)
                .and(Pn532Frame.framed(large))
                .and(Pn532Frame.framed(large))
                .and(Pn532Frame.NACK);

        assertThat(decoder.feed(all.toArray()))
                .containsExactly(
                        new Pn532Frame.Nack(),
                        new Pn532Frame.Data(large),
                        new Pn532Frame.Data(TAG_FOUND),
                        new Pn532Frame.Ack(),
                        new Pn532Frame.Data(large),
                        new Pn532Frame.Data(large),
                        new Pn532Frame.Nack());
    }

    @Test
    void an_extended_frame_is_read_wherever_it_is_cut_and_byte_by_byte() {
        Bytes large = Bytes.of(new byte[258]);
        Bytes frame = Pn532Frame.framed(large);
        for (int cut = 0; cut <= frame.length(); cut++) {
            assertThat(decoderOf(frame.part(0, cut), frame.from(cut))).containsExactly(new Pn532Frame.Data(large));
        }
        List<Pn532Frame> read = new ArrayList<>();
        for (int time = 0; time < 3; time++) {
            for (byte each : frame.toArray()) {
                read.addAll(decoder.feed(new byte[] {each}));
            }
        }
        assertThat(read).hasSize(3).containsOnly(new Pn532Frame.Data(large));
    }

    @Test
    void the_frames_without_content_are_read_wherever_they_are_cut() {
        for (int cut = 0; cut <= 6; cut++) {
            assertThat(decoderOf(Pn532Frame.ACK.part(0, cut), Pn532Frame.ACK.from(cut)))
                    .containsExactly(new Pn532Frame.Ack());
            assertThat(decoderOf(Pn532Frame.NACK.part(0, cut), Pn532Frame.NACK.from(cut)))
                    .containsExactly(new Pn532Frame.Nack());
        }
    }

    @Property
    void what_is_framed_is_read_back_in_whatever_pieces(
            @ForAll @Size(min = 1, max = 265) byte[] content, @ForAll @IntRange(min = 0, max = 275) int cut) {
        Bytes bytes = Bytes.of(content);
        Bytes frame = Pn532Frame.framed(bytes);
        int at = Math.min(cut, frame.length());

        List<Pn532Frame> read = new ArrayList<>(decoderOf(frame.part(0, at), frame.from(at)));

        assertThat(read)
                .containsExactly(bytes.equals(Bytes.hex("7F")) ? new Pn532Frame.Refusal() : new Pn532Frame.Data(bytes));
    }

    /** Each place of a frame at which it can be cut, once. */
    @Test
    void a_frame_is_read_wherever_it_is_cut() {
        Bytes frame = Pn532Frame.framed(TAG_FOUND);
        for (int cut = 0; cut <= frame.length(); cut++) {
            assertThat(decoderOf(frame.part(0, cut), frame.from(cut))).containsExactly(new Pn532Frame.Data(TAG_FOUND));
        }
    }

    @Test
    void a_frame_with_one_bit_turned_is_never_taken_for_another() {
        byte[] frame = Pn532Frame.framed(TAG_FOUND).toArray();
        for (int bit = 0; bit < frame.length * 8; bit++) {
            byte[] turned = frame.clone();
            turned[bit / 8] ^= (byte) (1 << bit % 8);
            Pn532Decoder fresh = new Pn532Decoder();
            List<Pn532Frame> read = new ArrayList<>(fresh.feed(turned));
            read.addAll(fresh.silence());
            assertThat(read.stream().filter(Pn532Frame.Data.class::isInstance))
                    .as("bit " + bit)
                    .allMatch(new Pn532Frame.Data(TAG_FOUND)::equals);
        }
    }

    @Property
    void after_a_silence_noise_costs_no_frame(@ForAll @Size(max = 40) byte[] noise) {
        Pn532Decoder fresh = new Pn532Decoder();
        fresh.feed(noise);
        fresh.silence();

        assertThat(fresh.feed(Pn532Frame.framed(TAG_FOUND).toArray())).containsExactly(new Pn532Frame.Data(TAG_FOUND));
    }

    @Property
    void noise_right_before_a_frame_costs_none_once_it_is_silent(@ForAll @Size(max = 40) byte[] noise) {
        Pn532Decoder fresh = new Pn532Decoder();
        List<Pn532Frame> read = new ArrayList<>(fresh.feed(noise));
        read.addAll(fresh.feed(Pn532Frame.framed(TAG_FOUND).toArray()));
        read.addAll(fresh.silence());

        // Bytes that make a frame themselves, with the first of the true one in it, are for the second reading to find
        // out.
        assertThat(read.contains(new Pn532Frame.Data(TAG_FOUND)) || swallows(read))
                .isTrue();
    }

    private static boolean swallows(List<Pn532Frame> read) {
        return read.stream().anyMatch(Pn532Frame.Data.class::isInstance);
    }

    private List<Pn532Frame> feed(String hex) {
        return decoder.feed(Bytes.hex(hex).toArray());
    }

    private static List<Pn532Frame> decoderOf(Bytes... pieces) {
        Pn532Decoder fresh = new Pn532Decoder();
        List<Pn532Frame> read = new ArrayList<>();
        for (Bytes piece : pieces) {
            read.addAll(fresh.feed(piece.toArray()));
        }
        return read;
    }
}
