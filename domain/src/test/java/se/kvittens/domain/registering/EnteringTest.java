package se.kvittens.domain.registering;

import static org.assertj.core.api.Assertions.assertThat;
import static se.kvittens.domain.registering.Logbook.id;
import static se.kvittens.domain.registering.Logbook.planner;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.kvittens.domain.access.Deed;
import se.kvittens.domain.fixture.At;
import se.kvittens.domain.fixture.Receipts;
import se.kvittens.domain.identity.CarerId;
import se.kvittens.domain.identity.RecipientId;
import se.kvittens.domain.registering.Decision.Accepted;
import se.kvittens.domain.registering.Decision.Known;
import se.kvittens.domain.registering.Decision.Refused;
import se.kvittens.domain.registering.Happening.VisitDeclined;
import se.kvittens.domain.registering.Happening.VisitPostRegistered;
import se.kvittens.domain.task.TaskCode;
import se.kvittens.domain.visit.ManualCause;
import se.kvittens.domain.visit.Note;
import se.kvittens.domain.visit.ReceiptMethod;
import se.kvittens.domain.visit.RegisteredVisit;

/** What is entered of visits when they are over (REG-4, 9 and 10). */
class EnteringTest {

    private static final String DAY = Receipts.DAY;

    @Test
    void REG_4_a_visit_entered_afterwards_is_manual_and_registered_when_it_was_entered() {
        Logbook record = Logbook.untilLock();

        record.ask(entered("08:00", "08:30", "x"), planner("2024-10-02T09:00", ""));

        RegisteredVisit visit = record.visit("x");
        assertThat(List.of(visit.start(), visit.end()))
                .extracting(receipt -> receipt.method())
                .containsOnly(ReceiptMethod.MANUAL);
        assertThat(visit.registration().registered()).isEqualTo(At.at("2024-10-02T09:00"));
        assertThat(visit.remarks().manualCause()).contains(ManualCause.TECHNICAL_FAULT);
    }

    @ParameterizedTest
    @CsvSource({"08:30:00, true", "08:30:01, false"})
    void REG_4_a_visit_is_entered_when_it_is_over(String end, boolean isOver) {
        Decision decision = Logbook.untilLock().ask(entered("08:00", end, "x"), planner(DAY + "08:30:00", ""));

        assertThat(decision instanceof Accepted).isEqualTo(isOver);
        if (!isOver) {
            assertThat(decision).isEqualTo(refused(RefusalCode.NOT_AFTERWARDS));
        }
    }

    @Test
    void REG_4_an_entry_of_a_name_that_is_taken_is_refused_and_the_same_again_is_known() {
        Logbook record = Logbook.untilLock().visited();
        Deed deed = planner("2024-10-02T09:00", "");
        record.ask(entered("10:00", "10:30", "x"), deed);

        assertThat(record.ask(entered("10:00", "10:30", "x"), deed)).isEqualTo(new Known());
        assertThat(record.ask(entered("10:00", "10:31", "x"), deed)).isEqualTo(refused(RefusalCode.NAME_TAKEN));
        assertThat(record.ask(entered("10:00", "10:30", "1"), deed)).isEqualTo(refused(RefusalCode.NAME_TAKEN));
        assertThat(record.make(Receipts.tap("x", "anna", "12:00"))).isEqualTo(refused(RefusalCode.NAME_TAKEN));
    }

    @ParameterizedTest
    @CsvSource({"200, true", "201, false"})
    void REG_9_a_note_has_its_length(int characters, boolean isKept) {
        VisitPostRegistered entry = new VisitPostRegistered(
                id("x"),
                new CarerId("c1"),
                new RecipientId("anna"),
                At.at(DAY + "08:00"),
                At.at(DAY + "08:30"),
                Optional.empty(),
                false,
                Set.of(),
                new Note("a".repeat(characters)));

        assertThat(Logbook.untilLock().ask(entry, planner("2024-10-02T09:00", "")))
                .isEqualTo(isKept ? new Accepted(entry) : refused(RefusalCode.NOTE_TOO_LONG));
    }

    @Test
    void REG_9_what_looks_like_a_personal_number_stands_in_no_note_and_no_reason() {
        Logbook record = Logbook.untilLock().visited();
        VisitPostRegistered entry = new VisitPostRegistered(
                id("x"),
                new CarerId("c1"),
                new RecipientId("anna"),
                At.at(DAY + "08:00"),
                At.at(DAY + "08:30"),
                Optional.empty(),
                false,
                Set.of(),
                new Note("gällde 19400312-1235"));
        Deed why = planner(DAY + "09:00", "gällde 400312-1235");

        assertThat(record.ask(entry, planner(DAY + "09:00", ""))).isEqualTo(refused(RefusalCode.PERSONAL_NUMBER));
        assertThat(record.ask(entered("08:00", "08:30", "x"), why)).isEqualTo(refused(RefusalCode.PERSONAL_NUMBER));
        assertThat(record.ask(new VisitDeclined(id("1"), true), why)).isEqualTo(refused(RefusalCode.PERSONAL_NUMBER));
        assertThat(record.recorded()).hasSize(2);
    }

    @Test
    void REG_10_an_entry_ends_when_it_starts_or_later() {
        Deed deed = planner("2024-10-02T09:00", "");

        assertThat(Logbook.untilLock().ask(entered("08:00:00", "08:00:00", "x"), deed))
                .isInstanceOf(Accepted.class);
        assertThat(Logbook.untilLock().ask(entered("08:00:01", "08:00:00", "x"), deed))
                .isEqualTo(refused(RefusalCode.END_BEFORE_START));
    }

    private static VisitPostRegistered entered(String start, String end, String id) {
        return new VisitPostRegistered(
                id(id),
                new CarerId("c1"),
                new RecipientId("anna"),
                At.at(DAY + start),
                At.at(DAY + end),
                Optional.of(ManualCause.TECHNICAL_FAULT),
                false,
                Set.of(new TaskCode("CARE")),
                Note.NONE);
    }

    private static Refused refused(RefusalCode code) {
        return new Refused(code);
    }
}
