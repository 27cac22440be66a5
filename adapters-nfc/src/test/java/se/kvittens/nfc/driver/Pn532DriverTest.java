package se.kvittens.nfc.driver;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.kvittens.application.tapping.DownReason;
import se.kvittens.domain.tag.TagUid;
import se.kvittens.nfc.codec.Bytes;
import se.kvittens.nfc.codec.Pn532Frame;
import se.kvittens.nfc.driver.Report.Failed;
import se.kvittens.nfc.driver.Report.Looked;
import se.kvittens.nfc.driver.Report.Ready;
import se.kvittens.nfc.emulator.EmulatedDevice;
import se.kvittens.nfc.emulator.Faults;
import se.kvittens.nfc.emulator.Field;
import se.kvittens.nfc.emulator.Pn532Emulator;
import se.kvittens.nfc.presence.Sight;

/** The driver before an emulated chip, with each fault, and with a clock that no one waits for. */
class Pn532DriverTest {

    private static final String TAG = "04A1B2C3D4E580";
    private static final Looked FOUND = new Looked(Optional.of(new Sight.One(new TagUid(TAG))));
    private static final Looked NOTHING = new Looked(Optional.empty());

    private final Field field = new Field();
    private final Faults faults = new Faults();
    private final Pn532Emulator chip = new Pn532Emulator(field, faults);

    @Test
    void it_wakes_the_chip_sets_it_up_and_looks_with_the_field_off_between() {
        VirtualLine line = line().pass(Duration.ofMillis(150));

        assertThat(line.sent())
                .containsExactly(
                        "55550000000000000000000000000000" + "0000FF03FDD414011700",
                        "0000FF02FED4022A00",
                        "0000FF06FAD43205FF0102F300",
                        "0000FF04FCD44A0200E000",
                        "0000FF04FCD4320100F900",
                        "0000FF04FCD44A0200E000",
                        "0000FF04FCD4320100F900");
        assertThat(line.reports()).containsExactly(new Ready(), NOTHING, NOTHING);
    }

    /** The rows of the matrix that the study of readers tried; in brackets, what it saw of libnfc: it gives up at each. */
    @ParameterizedTest(name = "[{index}] {0}")
    @CsvSource({
        "'', 20",
        "asleep, 20",
        "split, 60",
        "noise, 40",
        "bad-lcs:1, 100",
        "bad-dcs:1, 100",
        "no-ack:1, 20",
        "no-response:1, 600",
        "nack:1, 20",
        "error-frame:1, 20",
        "truncate:1, 100",
        "truncate:1 noise:3 bad-dcs:2 no-ack:1, 1500",
        "asleep split noise:5 nack:1 no-response:1, 1500",
        "bad-lcs:2 error-frame:1, 1500",
        "truncate:2 split, 1500"
    })
    void each_fault_of_the_line_is_overcome(String written, long mostMillis) {
        for (String fault : written.isEmpty() ? new String[0] : written.split(" ")) {
            faults.add(fault);
        }
        field.place(TAG);

        VirtualLine line = line();
        Duration took = line.until(2);

        assertThat(line.reports()).containsExactly(new Ready(), FOUND);
        assertThat(took).isLessThan(Duration.ofMillis(mostMillis));
    }

    /** Faults that come and go while it reads cost looks, and neither a false tag nor the connection. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "split",
                "noise",
                "bad-lcs:1",
                "bad-dcs:1",
                "no-ack:1",
                "no-response:1",
                "nack:1",
                "error-frame:1",
                "truncate:1"
            })
    void a_fault_in_the_midst_of_reading_brings_no_false_sight(String fault) {
        field.place(TAG);
        VirtualLine line = line().pass(Duration.ofSeconds(1));
        for (int time = 0; time < 20; time++) {
            faults.add(fault);
            line.pass(Duration.ofSeconds(1));
        }

        assertThat(line.reports().get(0)).isEqualTo(new Ready());
        assertThat(line.reports().stream().skip(1)).hasSizeGreaterThan(60).containsOnly(FOUND);
    }

    @Test
    void after_a_corrupted_answer_it_asks_once_for_the_same_again() {
        faults.add("bad-dcs:1");

        VirtualLine line = line().pass(Duration.ofMillis(80));

        assertThat(line.sent().get(1)).isEqualTo("0000FFFF0000");
        assertThat(line.sent().get(2)).isEqualTo("0000FF02FED4022A00");
    }

    @Test
    void a_command_without_answer_is_given_up_and_sent_again_two_milliseconds_later() {
        faults.add("no-response:1");

        VirtualLine line = line().pass(Duration.ofMillis(310));

        assertThat(line.sent().get(1)).isEqualTo("0000FF00FF00");
        assertThat(line.sent().get(2)).isEqualTo(line.sent().get(0));
    }

    @Test
    void a_silent_reader_is_tried_five_times_ever_more_patiently_and_then_given_up() {
        faults.add("silent");

        VirtualLine line = line();
        Duration took = line.until(1);

        assertThat(line.reports()).containsExactly(new Failed(DownReason.SILENT));
        assertThat(line.sent()).hasSize(5);
        assertThat(took).isEqualTo(Duration.ofMillis(300 + 600 + 900 + 1200 + 1500));
    }

    @Test
    void what_only_babbles_is_no_reader() {
        VirtualLine line = new VirtualLine(driver(), new Babbler());
        line.until(1);

        assertThat(line.reports()).containsExactly(new Failed(DownReason.UNINTELLIGIBLE));
    }

    /** It falls asleep in the midst of reading, on the same line: only silence tells. */
    @Test
    void a_chip_that_falls_asleep_is_woken_within_a_second() {
        Sleeper sleeper = new Sleeper(chip);
        VirtualLine line = new VirtualLine(driver(), sleeper).pass(Duration.ofSeconds(1));
        faults.add("asleep");
        sleeper.loseAndRegainPower();

        Duration took = line.until(new Ready());

        assertThat(took).isLessThan(Duration.ofSeconds(1));
        line.pass(Duration.ofSeconds(1));
        assertThat(line.reports()).endsWith(NOTHING).doesNotHaveAnyElementsOfTypes(Failed.class);
    }

    @Test
    void a_reader_that_falls_silent_for_good_is_given_up() {
        VirtualLine line = line().pass(Duration.ofSeconds(1));
        faults.add("silent");

        Duration took = line.until(new Failed(DownReason.SILENT));

        assertThat(took).isLessThan(Duration.ofSeconds(6));
    }

    @Test
    void without_the_field_off_between_looks_a_tag_at_rest_would_be_missed() {
        faults.add("halted");
        field.place(TAG);

        assertThat(line().pass(Duration.ofSeconds(5)).reports().stream().skip(1))
                .hasSizeGreaterThan(45)
                .containsOnly(FOUND);
    }

    @Test
    void what_is_new_is_looked_at_again_at_once_and_what_was_there_before_in_the_usual_rhythm() {
        VirtualLine line = line().pass(Duration.ofMillis(50));
        field.place(TAG);

        assertThat(line.until(FOUND)).isLessThan(Duration.ofMillis(60));
        int before = line.reports().size();
        assertThat(line.until(before + 1)).isLessThan(Duration.ofMillis(10));
        assertThat(line.until(before + 2)).isGreaterThan(Duration.ofMillis(90));
    }

    @Test
    void every_ten_seconds_it_asks_whether_the_chip_is_still_one() {
        VirtualLine line = line().pass(Duration.ofSeconds(61));

        assertThat(line.sent().stream().filter("0000FF02FED4022A00"::equals)).hasSize(1 + 6);
    }

    @Test
    void it_takes_a_clock_that_runs_over() {
        VirtualLine line = new VirtualLine(
                driver(), chip, Long.MAX_VALUE - Duration.ofMillis(500).toNanos());

        line.pass(Duration.ofSeconds(2));

        assertThat(line.reports()).hasSizeGreaterThan(15).endsWith(NOTHING);
    }

    @Test
    void two_tags_are_several_and_a_telephone_is_no_tag() {
        field.place(TAG, "DEADBEEF");
        VirtualLine line = line();
        line.until(2);
        field.place("08010203");
        line.until(3);

        assertThat(line.reports())
                .containsExactly(
                        new Ready(),
                        new Looked(Optional.of(new Sight.Several())),
                        new Looked(Optional.of(new Sight.Unusable(TagUid.Flaw.RANDOM))));
    }

    @Test
    void a_chip_of_another_kind_is_none_of_this() {
        Pn532Driver driver = driver();
        driver.step(new byte[0], 0);
        driver.step(Pn532Frame.framed(Bytes.hex("D5 15")).toArray(), 1);

        Step step =
                driver.step(Pn532Frame.framed(Bytes.hex("D5 03 33 01 06 07")).toArray(), 2);

        assertThat(step.reports()).containsExactly(new Failed(DownReason.UNINTELLIGIBLE));
        assertThat(driver.step(new byte[0], 3).send()).isEqualTo(Bytes.NONE);
    }

    @Test
    void a_frame_is_heard_and_noise_is_not() {
        Pn532Driver driver = driver();

        assertThat(driver.step(new byte[0], 0).heard()).isFalse();
        assertThat(driver.step(Bytes.hex("98 80 00 FF 1E 66").toArray(), 1).heard())
                .isFalse();
        assertThat(driver.step(Pn532Frame.ACK.toArray(), 2).heard()).isTrue();
    }

    private VirtualLine line() {
        return new VirtualLine(driver(), chip);
    }

    private static Pn532Driver driver() {
        return new Pn532Driver(Rhythm.of(Rhythm.USUAL));
    }

    /** A chip whose power fails behind an adapter that stays. */
    private static final class Sleeper implements EmulatedDevice {

        private final EmulatedDevice chip;
        private Line line = piece -> {};

        Sleeper(EmulatedDevice chip) {
            this.chip = chip;
        }

        void loseAndRegainPower() {
            chip.plugged(line);
        }

        @Override
        public void plugged(Line near) {
            line = near;
            chip.plugged(near);
        }

        @Override
        public void received(byte[] bytes) {
            chip.received(bytes);
        }

        @Override
        public void unplugged() {
            chip.unplugged();
        }
    }
}
