package se.kvittens.nfc.driver;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.kvittens.domain.tag.TagUid;
import se.kvittens.nfc.codec.AsciiFormat;
import se.kvittens.nfc.codec.Bytes;
import se.kvittens.nfc.codec.LineEnd;
import se.kvittens.nfc.driver.Report.Looked;
import se.kvittens.nfc.driver.Report.Ready;
import se.kvittens.nfc.emulator.AsciiEmulator;
import se.kvittens.nfc.emulator.Field;
import se.kvittens.nfc.presence.Sight;

class AsciiDriverTest {

    private static final Looked NOTHING = new Looked(Optional.empty());

    private final Field field = new Field();
    private String form = "%s\r\n";
    private final VirtualLine line = new VirtualLine(
            new AsciiDriver(Rhythm.of(Rhythm.USUAL), AsciiFormat.PLAIN),
            new AsciiEmulator(field, tag -> form.formatted(tag.hex())));

    @Test
    void it_is_ready_at_once_and_a_while_without_lines_is_a_look_that_found_nothing() {
        line.pass(Duration.ofMillis(350));

        assertThat(line.reports()).containsExactly(new Ready(), NOTHING, NOTHING, NOTHING);
        assertThat(line.sent()).isEmpty();
    }

    @Test
    void a_line_is_a_sight() {
        line.until(1);
        field.place("04A1B2C3D4E580");
        line.until(2);

        assertThat(line.reports())
                .containsExactly(new Ready(), new Looked(Optional.of(new Sight.One(new TagUid("04A1B2C3D4E580")))));
    }

    @Test
    void a_line_of_another_form_tells_that_the_form_is_not_this_readers() {
        line.until(1);
        form = "card no %s\r\n";
        field.place("DEADBEEF");
        line.until(2);
        form = "1A%s\r\n";
        field.place("DEADBEEF");
        line.until(3);

        assertThat(line.reports().subList(1, 3))
                .containsExactly(unusable(TagUid.Flaw.NOT_HEXADECIMAL), unusable(TagUid.Flaw.WRONG_LENGTH));
    }

    @Test
    void a_line_that_breaks_off_does_not_spoil_the_next() {
        line.until(1);
        form = "%.6s";
        field.place("DEADBEEF");
        line.pass(Duration.ofMillis(350));
        form = "%s\r\n";
        field.place("DEADBEEF");
        line.pass(Duration.ofMillis(5));

        assertThat(line.reports()).endsWith(new Looked(Optional.of(new Sight.One(new TagUid("DEADBEEF")))));
    }

    @Test
    void a_pause_ends_a_line_that_has_no_other_end_and_the_driver_wakes_for_it() {
        form = "%s";
        VirtualLine gap = new VirtualLine(
                new AsciiDriver(
                        Rhythm.of(Duration.ofSeconds(1)),
                        new AsciiFormat(
                                LineEnd.GAP,
                                Bytes.NONE,
                                Bytes.NONE,
                                AsciiFormat.Checksum.NONE,
                                AsciiFormat.Radix.HEXADECIMAL,
                                AsciiFormat.ByteOrder.NORMAL,
                                0,
                                AsciiFormat.PLAIN.lengths())),
                new AsciiEmulator(field, tag -> form.formatted(tag.hex())));
        gap.until(1);
        field.place("DEADBEEF");

        assertThat(gap.until(2)).isBetween(Duration.ofMillis(50), Duration.ofMillis(51));
        assertThat(gap.reports()).endsWith(new Looked(Optional.of(new Sight.One(new TagUid("DEADBEEF")))));
    }

    @Test
    void a_line_with_a_pause_of_less_than_300_milliseconds_in_it_is_read() {
        AsciiDriver driver = new AsciiDriver(Rhythm.of(Duration.ofSeconds(9)), AsciiFormat.PLAIN);
        Step first = driver.step(bytes("DEAD"), 0);
        Step pause = driver.step(new byte[0], Duration.ofMillis(299).toNanos());
        Step rest = driver.step(bytes("BEEF\r"), Duration.ofMillis(299).toNanos());

        assertThat(first.reports()).containsExactly(new Ready());
        assertThat(first.heard()).isFalse();
        assertThat(first.next()).isEqualTo(Duration.ofMillis(300).toNanos());
        assertThat(pause.reports()).isEmpty();
        assertThat(rest.reports()).hasSize(1);
        assertThat(rest.heard()).isTrue();
    }

    @Test
    void a_line_that_fails_its_checksum_is_noise() {
        AsciiDriver driver = new AsciiDriver(
                Rhythm.of(Rhythm.USUAL),
                new AsciiFormat(
                        LineEnd.CR,
                        Bytes.NONE,
                        Bytes.NONE,
                        AsciiFormat.Checksum.XOR,
                        AsciiFormat.Radix.HEXADECIMAL,
                        AsciiFormat.ByteOrder.NORMAL,
                        0,
                        AsciiFormat.PLAIN.lengths()));

        assertThat(driver.step(bytes("DEADBEEF00\r"), 0).reports()).containsExactly(new Ready());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private static Looked unusable(TagUid.Flaw flaw) {
        return new Looked(Optional.of(new Sight.Unusable(flaw)));
    }
}
