package se.kvittens.application.erasing;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.control.Either;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.kvittens.application.erasing.ErasureOutcome.Erased;
import se.kvittens.application.erasing.ErasureOutcome.NotErased;
import se.kvittens.application.erasing.ErasureOutcome.Refused;
import se.kvittens.application.registering.CarerOfProvider;
import se.kvittens.application.registering.Entry;
import se.kvittens.application.registering.JournalFault;
import se.kvittens.domain.access.Deed;
import se.kvittens.domain.access.Role;
import se.kvittens.domain.fixture.At;
import se.kvittens.domain.fixture.Town;
import se.kvittens.domain.identity.CarerId;
import se.kvittens.domain.identity.ProviderId;
import se.kvittens.domain.identity.RecipientId;
import se.kvittens.domain.identity.VisitId;
import se.kvittens.domain.lockdate.PublishedLocks;
import se.kvittens.domain.registering.Happening.VisitPostRegistered;
import se.kvittens.domain.retention.ErasureRefusal;
import se.kvittens.domain.rule.RuleId;
import se.kvittens.domain.rulebook.RuleBooks;
import se.kvittens.domain.visit.Note;

/** What becomes of a wish to erase anna, whose one visit of 1 October 2024 was taken down on the day after. */
class ErasePersonTest {

    private static final RecipientId ANNA = new RecipientId("anna");
    private static final String UP = "2029-10-03T00:00";

    private final MemoryRecord record = new MemoryRecord(() -> At.at("2024-10-02T12:00"));

    ErasePersonTest() {
        Instant at = At.at("2024-10-01T08:00");
        VisitPostRegistered entered = new VisitPostRegistered(
                new VisitId("e1"),
                new CarerId("c1"),
                ANNA,
                at,
                at.plusSeconds(1_800),
                Optional.empty(),
                false,
                Set.of(),
                Note.NONE);
        record.journal()
                .append(
                        new CarerOfProvider(new ProviderId("Exempelvikens hemtjänst"), new CarerId("c1")),
                        0,
                        List.of(new Entry(entered, new Deed("c1", Role.CARER, at.plusSeconds(1_800), ""), at)));
    }

    @ParameterizedTest
    @CsvSource({"2029-10-02T23:59:59, false", "2029-10-03T00:00:00, true"})
    void SYS_8_a_person_goes_on_the_day_after_the_time_is_up(String when, boolean goes) {
        ErasureOutcome outcome = erase(record, when, Role.PLANNER, false);

        assertThat(outcome instanceof Erased).isEqualTo(goes);
        assertThat(record.lastAbout(ANNA).get().isEmpty()).isEqualTo(goes);
    }

    @Test
    void SYS_8_who_asks_too_early_is_told_from_when_on() {
        assertThat(erase(record, "2029-10-02T23:59:59", Role.PLANNER, false))
                .isEqualTo(new Refused(ErasureRefusal.TIME_NOT_UP, Optional.of(LocalDate.of(2029, 10, 3))));
    }

    @Test
    void SYS_8_what_is_taken_down_of_it_has_no_reason() {
        erase(record, UP, Role.PLANNER, false);

        assertThat(record.erasures().get())
                .containsExactly(new Erasure(
                        "åsa",
                        Role.PLANNER,
                        At.at(UP),
                        RuleId.SYS_8,
                        Town.north().book().version()));
    }

    @Test
    void SYS_8_a_tag_at_the_door_keeps_the_person() {
        assertThat(erase(record, UP, Role.PLANNER, true)).isEqualTo(refused(ErasureRefusal.TAG_MOUNTED));
        assertThat(record.lastAbout(ANNA).get()).isPresent();
    }

    @Test
    void SYS_8_who_is_not_there_cannot_go_and_who_is_gone_cannot_go_again() {
        erase(record, UP, Role.PLANNER, false);

        assertThat(erase(record, UP, Role.PLANNER, false)).isEqualTo(refused(ErasureRefusal.UNKNOWN_PERSON));
    }

    @Test
    void SYS_2_who_may_not_erase_is_not_even_told_whether_the_person_is_there() {
        assertThat(erase(record, UP, Role.CARER, false)).isEqualTo(refused(ErasureRefusal.NOT_IN_THIS_ROLE));
        assertThat(erase(new MemoryRecord(() -> Instant.EPOCH), UP, Role.CARER, false))
                .isEqualTo(refused(ErasureRefusal.NOT_IN_THIS_ROLE));
    }

    @Test
    void BOOK_1_without_a_rule_book_nobody_may() {
        assertThat(erase(record, "2001-01-01T00:00", Role.PLANNER, false))
                .isEqualTo(refused(ErasureRefusal.NO_RULE_BOOK));
    }

    @Test
    void what_fails_is_said_and_nothing_is_erased() {
        assertThat(erase(new Overtaken(), UP, Role.PLANNER, false)).isEqualTo(new NotErased(JournalFault.OVERTAKEN));
        assertThat(new ErasePerson(
                                record, (person, town) -> Either.left(JournalFault.UNREACHABLE), ErasePersonTest::books)
                        .erase(Town.NORTH, PublishedLocks.NONE, ANNA, deed(UP, Role.PLANNER)))
                .isEqualTo(new NotErased(JournalFault.UNREACHABLE));
        assertThat(record.lastAbout(ANNA).get()).isPresent();
    }

    private static ErasureOutcome erase(PersonalRecord from, String when, Role role, boolean hangs) {
        return new ErasePerson(
                        from, (person, town) -> Either.right(hangs && town.equals(Town.NORTH)), ErasePersonTest::books)
                .erase(Town.NORTH, PublishedLocks.NONE, ANNA, deed(when, role));
    }

    private static RuleBooks books() {
        return new RuleBooks(List.of(Town.north().book()));
    }

    private static Deed deed(String when, Role role) {
        return new Deed("åsa", role, At.at(when), "anna har flyttat");
    }

    private static Refused refused(ErasureRefusal code) {
        return new Refused(code, Optional.empty());
    }

    /** Somebody is always quicker. */
    private final class Overtaken implements PersonalRecord {

        @Override
        public Either<JournalFault, Optional<LastEntry>> lastAbout(RecipientId person) {
            return record.lastAbout(person);
        }

        @Override
        public Either<JournalFault, RecipientId> erase(RecipientId person, Instant lastTaken, Erasure erasure) {
            return Either.left(JournalFault.OVERTAKEN);
        }

        @Override
        public Either<JournalFault, List<Erasure>> erasures() {
            return record.erasures();
        }
    }
}
