package se.kvittens.nfc.driver;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.kvittens.application.tapping.DownReason;
import se.kvittens.domain.tag.TagUid;
import se.kvittens.nfc.codec.Bytes;
import se.kvittens.nfc.driver.Report.Failed;
import se.kvittens.nfc.driver.Report.Looked;
import se.kvittens.nfc.driver.Report.Ready;
import se.kvittens.nfc.emulator.Faults;
import se.kvittens.nfc.emulator.Field;
import se.kvittens.nfc.emulator.Twn4Emulator;
import se.kvittens.nfc.presence.Sight;

class Twn4DriverTest {

    private static final String TAG = "04A1B2C3D4E580";
    private static final Looked FOUND = new Looked(Optional.of(new Sight.One(new TagUid(TAG))));
    private static final Looked NOTHING = new Looked(Optional.empty());

    private final Field field = new Field();
    private final Faults faults = new Faults();

    @Test
    void it_asks_what_it_is_chooses_its_tags_and_looks_with_the_field_off_between() {
        VirtualLine line = line(false).pass(Duration.ofMillis(50));

        assertThat(line.sent().stream().map(Twn4DriverTest::text))
                .containsExactly("0004FF\r", "05020000000001000000\r", "050010\r", "0501\r");
        assertThat(line.reports()).containsExactly(new Ready(), NOTHING);
    }

    @ParameterizedTest(name = "[{index}] {0}")
    @CsvSource({
        "split, 100",
        "bad-dcs:1, 100",
        "no-response:1, 600",
        "no-response:2, 1100",
        "error-frame:1, 100",
        "truncate:1, 100",
        "noise:2, 100",
        "split bad-dcs:1 no-response:1, 1500"
    })
    void each_fault_of_the_line_is_overcome_with_checksums(String written, long mostMillis) {
        for (String fault : written.split(" ")) {
            faults.add(fault);
        }
        field.place(TAG);

        VirtualLine line = line(true);
        Duration took = line.until(2);

        assertThat(line.reports()).containsExactly(new Ready(), FOUND);
        assertThat(took).isLessThan(Duration.ofMillis(mostMillis));
    }

    @ParameterizedTest
    @ValueSource(strings = {"split", "no-response:1", "error-frame:1", "truncate:1", "noise:1"})
    void a_fault_in_the_midst_of_reading_brings_no_false_sight(String fault) {
        field.place(TAG);
        VirtualLine line = line(false).pass(Duration.ofSeconds(1));
        for (int time = 0; time < 20; time++) {
            faults.add(fault);
            line.pass(Duration.ofSeconds(1));
        }

        assertThat(line.reports().stream().skip(1)).hasSizeGreaterThan(60).containsOnly(FOUND);
    }

    @Test
    void a_reader_with_other_firmware_is_told_from_a_silent_one() {
        faults.add("error-frame");
        VirtualLine other = line(false);
        other.until(1);
        assertThat(other.reports()).containsExactly(new Failed(DownReason.UNINTELLIGIBLE));

        faults.add("silent");
        VirtualLine silent = line(false);
        Duration took = silent.until(1);
        assertThat(silent.reports()).containsExactly(new Failed(DownReason.SILENT));
        assertThat(took).isEqualTo(Duration.ofMillis(1500));
    }

    @Test
    void one_that_falls_silent_is_given_up() {
        VirtualLine line = line(false).pass(Duration.ofSeconds(1));
        faults.add("silent");

        Duration took = line.until(new Failed(DownReason.SILENT));

        assertThat(took).isLessThan(Duration.ofSeconds(2));
    }

    @Test
    void without_the_field_off_between_looks_a_tag_at_rest_would_be_missed() {
        faults.add("halted");
        field.place(TAG);

        assertThat(line(true).pass(Duration.ofSeconds(5)).reports().stream().skip(1))
                .hasSizeGreaterThan(45)
                .containsOnly(FOUND);
    }

    @Test
    void what_is_new_is_looked_at_again_at_once_and_what_was_there_before_in_the_usual_rhythm() {
        VirtualLine line = line(false).pass(Duration.ofMillis(50));
        field.place(TAG);

        assertThat(line.until(FOUND)).isLessThan(Duration.ofMillis(60));
        int before = line.reports().size();
        assertThat(line.until(before + 1)).isLessThan(Duration.ofMillis(10));
        assertThat(line.until(before + 2)).isGreaterThan(Duration.ofMillis(90));
    }

    @Test
    void every_ten_seconds_it_asks_whether_the_reader_is_still_one() {
        VirtualLine line = line(false).pass(Duration.ofSeconds(61));

        assertThat(line.sent().stream().map(Twn4DriverTest::text).filter("0004FF\r"::equals))
                .hasSize(1 + 6);
    }

    @Test
    void a_telephone_is_no_tag() {
        field.place("08010203");
        VirtualLine line = line(false);
        line.until(2);

        assertThat(line.reports().get(1)).isEqualTo(new Looked(Optional.of(new Sight.Unusable(TagUid.Flaw.RANDOM))));
    }

    @Test
    void an_answer_that_says_that_the_command_was_not_understood_is_heard_and_asked_for_again_at_once() {
        Twn4Driver driver = new Twn4Driver(Rhythm.of(Rhythm.USUAL), false);
        driver.step(new byte[0], 0);
        Step types = driver.step(bytes("00045457" + "4E34\r"), 1);

        assertThat(text("" + types.send())).startsWith("0502");
        assertThat(driver.step(new byte[0], 2).send()).isEqualTo(Bytes.NONE);
        Step again = driver.step(bytes("02\r"), 3);
        assertThat(again.send()).isEqualTo(types.send());
        assertThat(again.heard()).isTrue();
        assertThat(again.next()).isEqualTo(3 + Duration.ofMillis(50).toNanos());
        driver.step(bytes("02\r"), 4);
        assertThat(driver.step(bytes("02\r"), 5).reports()).containsExactly(new Failed(DownReason.UNINTELLIGIBLE));
    }

    @Test
    void what_has_only_begun_is_forgotten_after_a_silence() {
        Twn4Driver driver = new Twn4Driver(Rhythm.of(Rhythm.USUAL), false);
        driver.step(new byte[0], 0);
        assertThat(driver.step(bytes("zz"), 1).heard()).isFalse();
        driver.step(new byte[0], Duration.ofMillis(60).toNanos());

        Step step = driver.step(bytes("000454574E34\r"), Duration.ofMillis(70).toNanos());

        assertThat(text("" + step.send())).startsWith("0502");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private VirtualLine line(boolean withCrc) {
        return new VirtualLine(
                new Twn4Driver(Rhythm.of(Rhythm.USUAL), withCrc), new Twn4Emulator(field, faults, withCrc));
    }

    private static String text(String hex) {
        return new String(Bytes.hex(hex).toArray(), StandardCharsets.US_ASCII);
    }
}
