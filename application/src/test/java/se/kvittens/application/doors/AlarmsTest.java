package se.kvittens.application.doors;

import static org.assertj.core.api.Assertions.assertThat;
import static se.kvittens.application.doors.DoorTown.GATEWAY;
import static se.kvittens.application.doors.DoorTown.by;
import static se.kvittens.application.doors.DoorTown.event;
import static se.kvittens.application.doors.DoorTown.remote;

import io.vavr.control.Either;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.kvittens.application.doors.DoorEntry.AlarmsTold;
import se.kvittens.application.doors.DoorEntry.Worked;
import se.kvittens.application.registering.JournalFault;
import se.kvittens.domain.door.DoorFact;

/** An alarm comes again until somebody has said that it was told. */
class AlarmsTest {

    private final DoorTown town = new DoorTown();

    @Test
    void REG_19_an_alarm_comes_again_until_it_was_told() {
        town.hear(event("1", DoorFact.JAMMED, "08:00"), event("2", DoorFact.UNLOCKED, "08:01"));
        List<DoorFinding> found = town.make();
        assertThat(names(found)).containsExactly("1", "2");

        List<DoorFinding> again = town.make();
        assertThat(names(again)).containsExactly("1");
        assertThat(town.make()).isEqualTo(again);

        told(again);
        assertThat(town.make()).isEmpty();
    }

    /** To look again takes nothing down; nor does it where there is nothing to tell. */
    @Test
    void REG_19_what_comes_again_is_not_taken_down_again() {
        town.hear(event("1", DoorFact.JAMMED, "08:00"));
        town.make();
        long version = version();
        town.make();
        assertThat(version()).isEqualTo(version);

        told(List.of());
        assertThat(version()).isEqualTo(version);
    }

    @Test
    void REG_19_one_that_was_told_is_told_no_more_and_one_that_comes_then_is() {
        town.hear(event("1", DoorFact.JAMMED, "08:00"));
        told(town.make());
        town.hear(event("2", DoorFact.TAMPERED, "09:00"));

        assertThat(names(town.make())).containsExactly("2");
        assertThat(names(town.make())).containsExactly("2");
        told(town.make());
        assertThat(town.make()).isEmpty();
    }

    /** By a key that nobody knows: it waits for that, and is told each time until somebody says whose it is. */
    @Test
    void REG_19_what_waits_is_told_each_time_and_that_is_not_taken_down() {
        town.hear(by("c3", remote(event("1", DoorFact.UNLOCKED, "08:00"))));
        List<DoorFinding> waiting = town.make();
        long version = version();
        assertThat(waiting)
                .singleElement()
                .matches(each -> each.alarm().isPresent() && !each.became().isSettled());

        told(waiting);

        assertThat(town.make()).isEqualTo(waiting);
        assertThat(version()).isEqualTo(version);
    }

    /** Another run has read the record before the alarm was told, and says only now how far it is. */
    @Test
    void REG_19_of_two_runs_at_once_one_that_is_behind_undoes_nothing() {
        town.hear(event("1", DoorFact.JAMMED, "08:00"));
        told(town.make());
        town.doorJournal.append(
                GATEWAY,
                version(),
                List.of(new NewDoorEntry(
                        new Worked(1, List.of(), List.of(GATEWAY.event("1"))),
                        HearingDraft.deedOf(GATEWAY, town.clock.instant()),
                        town.clock.instant())));

        assertThat(town.make()).isEmpty();
    }

    @Test
    void REG_19_what_can_not_be_taken_down_as_told_comes_again() {
        town.hear(event("1", DoorFact.JAMMED, "08:00"));
        List<DoorFinding> found = town.make();
        MakeReceipts full =
                new MakeReceipts(new FullAfter(0, town.doorJournal), town.recording(), DoorTown::books, town.clock);

        assertThat(full.told(GATEWAY, found)).isEqualTo(Either.left(JournalFault.FULL));
        assertThat(town.make()).isEqualTo(found);
    }

    private void told(List<DoorFinding> findings) {
        assertThat(town.making().told(GATEWAY, findings).isRight()).isTrue();
        assertThat(town.doorJournal.after(GATEWAY, 0).get().recorded())
                .filteredOn(each ->
                        each.entry() instanceof AlarmsTold told && told.events().isEmpty())
                .isEmpty();
    }

    private long version() {
        return town.doorJournal.standing(GATEWAY).get().version();
    }

    private static List<String> names(List<DoorFinding> findings) {
        return findings.stream().map(each -> each.event().id().name()).toList();
    }
}
