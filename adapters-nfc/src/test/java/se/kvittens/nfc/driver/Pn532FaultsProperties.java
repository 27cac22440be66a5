package se.kvittens.nfc.driver;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import se.kvittens.domain.tag.TagUid;
import se.kvittens.nfc.driver.Report.Failed;
import se.kvittens.nfc.driver.Report.Looked;
import se.kvittens.nfc.driver.Report.Ready;
import se.kvittens.nfc.emulator.Fault;
import se.kvittens.nfc.emulator.Faults;
import se.kvittens.nfc.emulator.Field;
import se.kvittens.nfc.emulator.Pn532Emulator;
import se.kvittens.nfc.presence.Sight;

/** Whatever combination of faults there is, at whatever moment: once they are over the tag is read, and never another. */
class Pn532FaultsProperties {

    private static final String TAG = "04A1B2C3D4E580";
    private static final Looked FOUND = new Looked(Optional.of(new Sight.One(new TagUid(TAG))));
    private static final List<Fault> OF_REPLIES = List.of(
            Fault.ASLEEP,
            Fault.SPLIT,
            Fault.NOISE,
            Fault.BAD_LCS,
            Fault.BAD_DCS,
            Fault.NO_ACK,
            Fault.NO_RESPONSE,
            Fault.NACK,
            Fault.ERROR_FRAME,
            Fault.TRUNCATE);

    @Provide
    Arbitrary<Map<Fault, Integer>> faults() {
        return Arbitraries.maps(
                Arbitraries.of(OF_REPLIES), Arbitraries.integers().between(1, 4));
    }

    @Property(tries = 200)
    void faults_pass_and_the_tag_is_read(
            @ForAll("faults") Map<Fault, Integer> some, @ForAll @IntRange(max = 400) int afterMillis) {
        Field field = new Field();
        field.place(TAG);
        Faults faults = new Faults();
        Pn532Emulator chip = new Pn532Emulator(field, faults);
        VirtualLine line = line(chip).pass(Duration.ofMillis(afterMillis));
        some.forEach(faults::add);

        while (!readsAfter(line, Duration.ofSeconds(20))) {
            assertThat(last(line)).isInstanceOf(Failed.class);
            line = line(chip);
        }

        int before = line.reports().size();
        line.pass(Duration.ofSeconds(1));
        assertThat(line.reports()).hasSizeBetween(before + 9, before + 10);
        assertThat(line.reports().stream().filter(report -> !(report instanceof Ready)))
                .containsOnly(FOUND);
    }

    private static boolean readsAfter(VirtualLine line, Duration time) {
        return last(line.pass(time)).equals(FOUND);
    }

    private static Report last(VirtualLine line) {
        return line.reports().get(line.reports().size() - 1);
    }

    private static VirtualLine line(Pn532Emulator chip) {
        return new VirtualLine(new Pn532Driver(Rhythm.of(Rhythm.USUAL)), chip);
    }
}
