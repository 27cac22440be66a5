package se.kvittens.files.visits;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.kvittens.domain.identity.SystemOfRecord;
import se.kvittens.files.fault.Faults;

/** What a profile of visits says beside its columns. */
class VisitProfileTest {

    private final Faults faults = new Faults();

    @ParameterizedTest
    @CsvSource({"PHONIRO", "LIFECARE"})
    void it_names_the_system(SystemOfRecord system) {
        VisitProfile profile = VisitProfile.parse(
                        "p.yaml", VisitFile.PROFILE.replace("system: PHONIRO", "system: " + system), faults)
                .orElseThrow();

        assertThat(profile.system()).isEqualTo(system);
        assertThat(profile.endsNextDay()).isFalse();
        assertThat(profile.columns().columns()).containsOnlyKeys(VisitField.values());
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(
            delimiter = '!',
            quoteCharacter = '`',
            value = {
                "system: PHONIRO               ! ``                      ! MISSING_FIELD 1 system",
                "system: PHONIRO               ! system: TREATYS         ! INVALID_VALUE 3 system",
                "system: PHONIRO               ! system: PHONIRO<br>endsNextDay: yes ! INVALID_VALUE 4 endsNextDay",
                "start: [date, start]          ! begin: [date, start]    ! MISSING_FIELD 5 columns.start; UNKNOWN_FIELD 12 columns.begin",
                "LOCK: lås                     ! LOCK: tagg              ! DUPLICATE_ID 14 columns.startBy.words.LOCK; DUPLICATE_ID 14 columns.endBy.words.LOCK",
                "OTHER: [resa, möte]           ! TRAVEL: [resa, möte]    ! INVALID_VALUE 11 columns.kind.words.TRAVEL"
            })
    void one_fault_is_named_with_its_line_and_field(String sound, String broken, String expected) {
        String before = sound.strip().replace("<br>", "\n");
        String text = VisitFile.PROFILE.replace(before, broken.strip().replace("<br>", "\n"));

        assertThat(VisitProfile.parse("p.yaml", text, faults)).isEmpty();
        assertThat(faults.all().stream().map(fault -> fault.kind() + " " + fault.line() + " " + fault.field()))
                .containsExactlyInAnyOrder(expected.strip().split("; "));
    }

    @Test
    void somebody_must_be_named_on_both_sides() {
        String text = VisitFile.PROFILE
                .replace("  recipientId: recipientId\n", "")
                .replace("  recipientName: [given, family]\n", "")
                .replace("  carerId: carerId\n", "");

        assertThat(VisitProfile.parse("p.yaml", text, faults)).isEmpty();
        assertThat(faults.all()).singleElement().satisfies(fault -> {
            assertThat(fault.field()).isEqualTo("columns");
            assertThat(fault.expected()).isEqualTo("recipientId, recipientName");
        });
    }
}
