package se.kvittens.application.registering;

import static org.assertj.core.api.Assertions.assertThat;
import static se.kvittens.application.registering.Happenings.EIGHT;

import io.vavr.control.Either;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.kvittens.application.registering.Outcome.NotRecorded;
import se.kvittens.application.registering.Outcome.Overtaken;
import se.kvittens.application.registering.Outcome.Refused;
import se.kvittens.domain.registering.Happening.TasksChosen;
import se.kvittens.domain.registering.Recorded;
import se.kvittens.domain.registering.RefusalCode;
import se.kvittens.domain.task.TaskCode;

/** What is recorded where somebody else was first, or the journal takes nothing down. */
class OvertakenTest extends Recording {

    @Test
    void REG_1_of_two_carers_with_the_same_new_name_the_one_who_is_second_is_told() {
        RecordVisits other = recordingIn(memory);
        RecordVisits visits = recordingIn(new OvertakingJournal(memory, () -> tapOfC2(other, ASSIGNMENT)));

        assertThat(tap(visits, "r1", EIGHT)).isEqualTo(new Refused(RefusalCode.NAME_TAKEN));
        assertThat(recorded()).isEmpty();
    }

    @Test
    void who_was_first_with_another_visit_is_no_hindrance() {
        RecordVisits other = recordingIn(memory);
        tap(other, "r1", EIGHT);
        RecordVisits visits =
                recordingIn(new OvertakingJournal(memory, () -> tap(other, "r9", EIGHT.minusSeconds(9 * 3600))));

        assertThat(done(ask(visits, CARE, Happenings.BY_PLANNER)).tasks()).isEqualTo(CARE.tasks());
    }

    @Test
    void who_was_first_with_the_same_visit_wins_and_the_other_is_told() {
        RecordVisits other = recordingIn(memory);
        tap(other, "r1", EIGHT);
        TasksChosen service = new TasksChosen(R1, Set.of(new TaskCode("SERVICE")));
        RecordVisits visits =
                recordingIn(new OvertakingJournal(memory, () -> ask(other, service, Happenings.BY_PLANNER)));

        Outcome outcome = ask(visits, CARE, Happenings.BY_PLANNER);

        assertThat(outcome).isInstanceOf(Overtaken.class);
        assertThat(((Overtaken) outcome).now().orElseThrow().tasks()).isEqualTo(service.tasks());
        assertThat(recorded()).hasSize(2);
    }

    @Test
    void a_receipt_is_never_overtaken() {
        RecordVisits other = recordingIn(memory);
        RecordVisits visits = recordingIn(new OvertakingJournal(memory, () -> tap(other, "r1", EIGHT)));

        assertThat(done(tap(visits, "r2", EIGHT.plusSeconds(1800))).id()).isEqualTo(R1);
    }

    @Test
    void who_is_overtaken_for_ever_is_told_that_the_journal_is_busy() {
        RecordVisits visits = recordingIn(new Failing(JournalFault.OVERTAKEN));

        assertThat(tap(visits, "r1", EIGHT)).isEqualTo(new NotRecorded(JournalFault.BUSY));
    }

    @Test
    void what_the_journal_cannot_take_down_is_said() {
        assertThat(tap(recordingIn(new Failing(JournalFault.FULL)), "r1", EIGHT))
                .isEqualTo(new NotRecorded(JournalFault.FULL));
        assertThat(recorded()).isEmpty();
    }

    /** Takes nothing down. */
    private final class Failing extends OvertakingJournal {

        private final JournalFault fault;

        Failing(JournalFault fault) {
            super(memory, () -> {});
            this.fault = fault;
        }

        @Override
        public Either<JournalFault, List<Recorded>> append(CarerOfProvider carer, long version, List<Entry> entries) {
            return Either.left(fault);
        }
    }
}
