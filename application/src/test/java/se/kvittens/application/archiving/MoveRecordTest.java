package se.kvittens.application.archiving;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.kvittens.application.archiving.Archive.Extent;
import se.kvittens.application.archiving.ArchiveOutcome.Done;
import se.kvittens.application.archiving.ArchiveOutcome.Failed;
import se.kvittens.application.archiving.ArchiveOutcome.NotLogged;
import se.kvittens.application.archiving.ArchiveOutcome.Refused;
import se.kvittens.application.looking.MemoryReadingLog;
import se.kvittens.application.looking.Reading;
import se.kvittens.application.looking.ReadingLog;
import se.kvittens.application.looking.Sight;
import se.kvittens.application.registering.JournalFault;
import se.kvittens.domain.access.Deed;
import se.kvittens.domain.access.Role;
import se.kvittens.domain.fixture.At;
import se.kvittens.domain.fixture.Town;
import se.kvittens.domain.identity.RecipientId;
import se.kvittens.domain.registering.RefusalCode;
import se.kvittens.domain.rulebook.RuleBooks;
import se.kvittens.domain.time.TimeSpan;

/** Who may take the record out and in, and that to take it out is logged before it is done. */
class MoveRecordTest {

    private static final Extent EXTENT = new Extent(1, 2, 3);
    private static final ArchiveFault NOT_EMPTY = new ArchiveFault.NotEmpty();
    private static final Deed PLANNER = by(Role.PLANNER, "2024-11-02T12:00");

    private final MemoryReadingLog log = new MemoryReadingLog();
    private final List<String> done = new ArrayList<>();
    private final Archive archive = new Noted(Either.right(EXTENT));

    @Test
    void SYS_2_to_take_everything_out_is_logged_first_as_a_look_at_everybody() {
        assertThat(move(log).takeOut(Town.NORTH, archive, PLANNER)).isEqualTo(new Done(EXTENT));

        assertThat(done).containsExactly("out after 1");
        assertThat(log.all()).containsExactly(new Reading(PLANNER, Sight.WHOLE_RECORD, Optional.empty(), Set.of()));
    }

    @Test
    void SYS_2_what_cannot_be_logged_is_not_taken_out() {
        assertThat(move(new FullLog()).takeOut(Town.NORTH, archive, PLANNER))
                .isEqualTo(new NotLogged(JournalFault.FULL));
        assertThat(done).isEmpty();
    }

    @Test
    void SYS_2_nobody_looks_at_anything_by_taking_it_in() {
        assertThat(move(new FullLog()).takeIn(Town.NORTH, archive, PLANNER)).isEqualTo(new Done(EXTENT));
        assertThat(done).containsExactly("in after 0");
    }

    @Test
    void SYS_2_who_may_not_is_refused_either_way_and_nothing_is_logged() {
        Deed carer = by(Role.CARER, "2024-11-02T12:00");

        assertThat(move(log).takeOut(Town.NORTH, archive, carer)).isEqualTo(refused(RefusalCode.NOT_IN_THIS_ROLE));
        assertThat(move(log).takeIn(Town.NORTH, archive, carer)).isEqualTo(refused(RefusalCode.NOT_IN_THIS_ROLE));
        assertThat(done).isEmpty();
        assertThat(log.all()).isEmpty();
    }

    @Test
    void BOOK_1_without_a_rule_book_nobody_may() {
        assertThat(move(log).takeOut(Town.NORTH, archive, by(Role.PLANNER, "2001-01-01T12:00")))
                .isEqualTo(refused(RefusalCode.NO_RULE_BOOK));
    }

    @Test
    void what_fails_is_said() {
        Archive failing = new Noted(Either.left(NOT_EMPTY));

        assertThat(move(log).takeIn(Town.NORTH, failing, PLANNER)).isEqualTo(new Failed(NOT_EMPTY));
        assertThat(move(log).takeOut(Town.NORTH, failing, PLANNER)).isEqualTo(new Failed(NOT_EMPTY));
    }

    private static MoveRecord move(ReadingLog into) {
        return new MoveRecord(into, () -> new RuleBooks(List.of(Town.north().book())));
    }

    private static Refused refused(RefusalCode code) {
        return new Refused(code);
    }

    private static Deed by(Role role, String when) {
        return new Deed("åsa", role, At.at(when), "flytt");
    }

    /** Notes what is asked of it, and how much was logged by then. */
    private final class Noted implements Archive {

        private final Either<ArchiveFault, Extent> answer;

        Noted(Either<ArchiveFault, Extent> answer) {
            this.answer = answer;
        }

        @Override
        public Either<ArchiveFault, Extent> takeOut() {
            done.add("out after " + log.all().size());
            return answer;
        }

        @Override
        public Either<ArchiveFault, Extent> takeIn() {
            done.add("in after " + log.all().size());
            return answer;
        }
    }

    /** Takes nothing down. */
    private static final class FullLog implements ReadingLog {

        @Override
        public Either<JournalFault, Reading> append(Reading reading) {
            return Either.left(JournalFault.FULL);
        }

        @Override
        public Either<JournalFault, List<Reading>> ofRecipient(RecipientId recipient, TimeSpan when) {
            return Either.right(List.of());
        }

        @Override
        public Either<JournalFault, List<Reading>> byUser(String who, TimeSpan when) {
            return Either.right(List.of());
        }
    }
}
