package se.kvittens.domain.registering;

import static org.assertj.core.api.Assertions.assertThat;
import static se.kvittens.domain.registering.Corrections.AFTER;
import static se.kvittens.domain.registering.Corrections.DAY;
import static se.kvittens.domain.registering.Corrections.OCTOBER;
import static se.kvittens.domain.registering.Corrections.correction;
import static se.kvittens.domain.registering.Corrections.longer;
import static se.kvittens.domain.registering.Corrections.refused;
import static se.kvittens.domain.registering.Corrections.version;
import static se.kvittens.domain.registering.Logbook.id;
import static se.kvittens.domain.registering.Logbook.planner;

import java.time.YearMonth;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.kvittens.domain.fixture.At;
import se.kvittens.domain.fixture.Receipts;
import se.kvittens.domain.pairing.RegisteredReceipt;
import se.kvittens.domain.registering.Decision.Accepted;
import se.kvittens.domain.registering.Decision.Known;
import se.kvittens.domain.registering.Happening.NewVersion;
import se.kvittens.domain.registering.Happening.Seen;
import se.kvittens.domain.registering.Happening.VisitCorrected;
import se.kvittens.domain.visit.CorrectionCause;

/** REG-17: a visit is known by any of its receipts, also where more of them come between its corrections. */
class NamedCorrectionTest {

    private final Logbook record = Logbook.untilLock().visited();

    /** A second tap from 5 seconds before the first one: the visit is then named by it. */
    private static final RegisteredReceipt TAPPED_TWICE = Receipts.tap("0", "anna", "07:59:55");

    private static final String LATER = "2024-11-06T08:00:00";

    @Test
    void REG_17_a_visit_that_an_earlier_tap_names_otherwise_is_the_one_that_was_locked() {
        record.makeTaken(TAPPED_TWICE, LATER);

        assertThat(record.visit("1").id()).isEqualTo(id("0"));
        assertThat(record.ask(
                        correction("0", 2, Optional.of(version("07:45", "08:30", "CARE"))), planner(LATER, "early")))
                .isInstanceOf(Accepted.class);
        assertThat(record.corrected()).extracting(CorrectedVersion::visit).containsExactly(id("1"));
        assertThat(record.ask(longer(2), planner(LATER, "early"))).isEqualTo(new Known());
        assertThat(record.ask(correction("1", 2, Optional.empty()), planner(LATER, "never made")))
                .isEqualTo(refused(RefusalCode.CHANGED_SINCE_SEEN));
    }

    @ParameterizedTest
    @CsvSource({"0", "1", "2"})
    void REG_17_versions_are_numbered_on_whichever_receipt_comes_between_them(String name) {
        record.ask(longer(2), planner(AFTER, "began earlier"));
        record.makeTaken(TAPPED_TWICE, LATER);

        assertThat(record.ask(correction(name, 2, Optional.empty()), planner(LATER, "never made")))
                .isEqualTo(refused(RefusalCode.CHANGED_SINCE_SEEN));
        assertThat(record.ask(correction(name, 3, Optional.empty()), planner(LATER, "never made")))
                .isInstanceOf(Accepted.class);
        assertThat(record.corrected()).extracting(CorrectedVersion::visit).containsExactly(id("1"), id("1"));
        assertThat(record.corrected()).extracting(CorrectedVersion::number).containsExactly(2, 3);
    }

    /** 08:00 to 08:30 becomes 07:40 to 08:00, and one that starts at 08:30. */
    @ParameterizedTest
    @CsvSource({"0, 2", "2, 0", "1, 2", "0, 1"})
    void REG_17_both_halves_of_a_visit_that_a_late_tap_splits_are_the_one_that_was_locked(String one, String other) {
        record.makeTaken(Receipts.tap("0", "anna", "07:40"), LATER);

        assertThat(record.visit("0")).isNotEqualTo(record.visit("2"));
        record.ask(correction(one, 2, Optional.empty()), planner(LATER, "never made"));
        assertThat(record.ask(
                        correction(other, 2, Optional.of(version("08:30", "08:40", "CARE"))), planner(LATER, "so")))
                .isEqualTo(refused(RefusalCode.CHANGED_SINCE_SEEN));
        assertThat(record.ask(
                        correction(other, 3, Optional.of(version("08:30", "08:40", "CARE"))), planner(LATER, "so")))
                .isInstanceOf(Accepted.class);
        assertThat(record.corrected()).extracting(CorrectedVersion::visit).containsOnly(id("1"));
    }

    /** Of 1-2 and 3-4 a late tap makes 0-1, 2-3 and 4. */
    @Test
    void REG_17_visits_that_were_locked_apart_stay_two_though_a_late_tap_joins_halves_of_them() {
        record.make(Receipts.tap("3", "anna", "09:00"));
        record.make(Receipts.tap("4", "anna", "09:20"));
        record.makeTaken(Receipts.tap("0", "anna", "07:40"), LATER);
        assertThat(record.visit("2")).isEqualTo(record.visit("3"));

        record.ask(correction("2", 2, Optional.empty()), planner(LATER, "never made"));
        VisitCorrected second = new VisitCorrected(
                id("3"),
                OCTOBER,
                2,
                new Seen(At.at(DAY + "09:00"), At.at(DAY + "09:20")),
                CorrectionCause.WRONG_TIMES,
                Optional.empty());
        assertThat(record.ask(second, planner(LATER, "never made"))).isInstanceOf(Accepted.class);
        assertThat(record.corrected()).extracting(CorrectedVersion::visit).containsExactly(id("1"), id("3"));
    }

    @Test
    void REG_17_a_visit_that_came_after_the_lock_stays_the_one_that_was_corrected_first() {
        Logbook late = Logbook.untilLock();
        late.makeTaken(Receipts.tap("1", "anna", "08:00"), AFTER);
        late.makeTaken(Receipts.tap("2", "anna", "08:30"), AFTER);
        late.ask(longer(2), planner(AFTER, "the phone was off"));

        late.makeTaken(Receipts.tap("0", "anna", "07:40"), LATER);
        assertThat(late.ask(correction("0", 3, Optional.empty()), planner(LATER, "never made")))
                .isInstanceOf(Accepted.class);
        assertThat(late.ask(correction("2", 4, Optional.empty()), planner(LATER, "never")))
                .isInstanceOf(Accepted.class);
        assertThat(late.corrected()).extracting(CorrectedVersion::visit).containsOnly(id("1"));
    }

    /** What a correction met is the visit's for good, also where later taps part it from the rest. */
    @Test
    void REG_17_a_receipt_of_a_corrected_visit_is_its_own_though_it_is_parted_from_it_later() {
        record.makeTaken(Receipts.tap("0", "anna", "07:40"), LATER);
        record.ask(correction("0", 2, Optional.empty()), planner(LATER, "never made"));
        record.makeTaken(Receipts.tap("00", "anna", "07:20"), LATER);

        assertThat(record.visit("0").id()).isEqualTo(id("00"));
        assertThat(record.ask(correction("0", 3, Optional.empty()), planner(LATER, "never")))
                .isInstanceOf(Accepted.class);
        assertThat(record.corrected()).extracting(CorrectedVersion::visit).containsOnly(id("1"));
    }

    @Test
    void REG_17_a_visit_counts_in_one_month_by_whichever_receipt_it_is_named() {
        String after = "2024-12-20T08:00";
        record.makeTaken(TAPPED_TWICE, LATER);
        Seen seen = new Seen(At.at(DAY + "08:00"), At.at(DAY + "08:30"));
        Seen seenInNovember = Seen.of(record.visit("0"));
        VisitCorrected moved = new VisitCorrected(
                id("0"),
                YearMonth.of(2024, 11),
                2,
                seenInNovember,
                CorrectionCause.WRONG_TIMES,
                Optional.of(at("2024-11-01T00:10")));

        assertThat(record.ask(moved, planner(after, "wrong"))).isEqualTo(refused(RefusalCode.COUNTS_IN_ANOTHER_MONTH));
        record.ask(
                new VisitCorrected(id("1"), OCTOBER, 2, seen, CorrectionCause.WRONG_TIMES, Optional.empty()),
                planner(after, "wrong"));
        assertThat(record.ask(moved, planner(after, "wrong"))).isInstanceOf(Accepted.class);
    }

    private static NewVersion at(String time) {
        return version(At.at(time), At.at(time), "CARE");
    }
}
