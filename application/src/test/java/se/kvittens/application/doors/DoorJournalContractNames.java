package se.kvittens.application.doors;

import static org.assertj.core.api.Assertions.assertThat;
import static se.kvittens.application.doors.DoorEntries.EIGHT;
import static se.kvittens.application.doors.DoorEntries.GATEWAY;
import static se.kvittens.application.doors.DoorEntries.asked;
import static se.kvittens.application.doors.DoorEntries.bare;
import static se.kvittens.application.doors.DoorEntries.became;
import static se.kvittens.application.doors.DoorEntries.full;
import static se.kvittens.application.doors.DoorEntries.of;
import static se.kvittens.application.doors.DoorEntries.told;

import io.vavr.control.Either;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.kvittens.application.doors.DoorEntry.CommandAsked;
import se.kvittens.application.doors.DoorEntry.CommandBecame;
import se.kvittens.application.doors.DoorEntry.EventTold;
import se.kvittens.application.doors.DoorEntry.LogRead;
import se.kvittens.application.doors.DoorEntry.ToldOtherwise;
import se.kvittens.application.doors.DoorEntry.Worked;
import se.kvittens.application.doors.DoorJournal.Standing;
import se.kvittens.application.locks.GatewayName;
import se.kvittens.application.locks.LogPlace;
import se.kvittens.application.registering.JournalContract.SettableClock;
import se.kvittens.application.registering.JournalFault;
import se.kvittens.domain.identity.CommandId;
import se.kvittens.domain.identity.RecipientId;
import se.kvittens.domain.opening.CommandProgress.Accepted;
import se.kvittens.domain.opening.CommandProgress.Confirmed;
import se.kvittens.domain.opening.CommandProgress.Lost;
import se.kvittens.domain.opening.LockAction;
import se.kvittens.domain.time.TimeSpan;

/**
 * What every {@link DoorJournal} promises of how far it has come, and of what is asked for by its name: a part of
 * {@link DoorJournalContract}.
 */
abstract class DoorJournalContractNames {

    static final TimeSpan ALWAYS = new TimeSpan(Instant.MIN, Instant.MAX);
    static final GatewayName OTHER = new GatewayName("gateway-2");

    final SettableClock clock = new SettableClock(EIGHT);

    /**
     * An empty journal.
     *
     * @param clock what time it is when something is taken down
     */
    protected abstract DoorJournal journal(SettableClock clock);

    @Test
    void a_record_of_which_nothing_is_there_stands_at_its_beginning() {
        DoorJournal journal = journal(clock);

        assertThat(journal.standing(GATEWAY).get()).isEqualTo(new Standing(0, Optional.empty(), Optional.empty()));
        taken(journal, List.of(told("e-1")));
        assertThat(journal.standing(GATEWAY).get()).isEqualTo(new Standing(1, Optional.empty(), Optional.empty()));
        taken(journal, List.of(of(new Worked(1, List.of(), List.of()))));
        assertThat(journal.standing(GATEWAY).get())
                .isEqualTo(new Standing(2, Optional.of(new Worked(1, List.of(), List.of())), Optional.empty()));
    }

    /** Whatever comes after them, and whichever of the two comes last. */
    @Test
    void a_record_stands_where_the_last_of_each_kind_says() {
        DoorJournal journal = journal(clock);
        Worked worked = new Worked(3, List.of(GATEWAY.event("e-2"), GATEWAY.event("e-1")), List.of());
        taken(
                journal,
                List.of(read("p-1"), of(new Worked(1, List.of(), List.of())), told("e-1"), of(worked), told("e-2")));
        assertThat(journal.standing(GATEWAY).get()).isEqualTo(standing(5, worked, "p-1"));

        taken(journal, List.of(read("p-2"), asked("c-1"), read("p-3"), became("c-1", new Lost())));
        assertThat(journal.standing(GATEWAY).get()).isEqualTo(standing(9, worked, "p-3"));

        taken(journal, List.of(of(new Worked(9, List.of(), List.of()))));
        assertThat(journal.standing(GATEWAY).get()).isEqualTo(standing(10, new Worked(9, List.of(), List.of()), "p-3"));
    }

    private static Standing standing(long version, Worked worked, String place) {
        return new Standing(version, Optional.of(worked), Optional.of(new LogPlace(place)));
    }

    private static NewDoorEntry read(String place) {
        return of(new LogRead(new LogPlace(place)));
    }

    @Test
    void an_event_is_found_by_its_name_as_it_was_told_first() {
        DoorJournal journal = journal(clock);
        NewDoorEntry first = of(new EventTold(full("e-1", new RecipientId("anna"))));
        assertThat(journal.event(GATEWAY.event("e-1")).get()).isEmpty();

        taken(journal, List.of(told("e-2"), first));
        taken(journal, List.of(of(new ToldOtherwise(bare(GATEWAY, "e-1")))));

        assertThat(journal.event(GATEWAY.event("e-1")).get())
                .contains(recorded(List.of(first)).get(0));
        assertThat(journal.event(GATEWAY.event("e-2")).get()).isPresent();
    }

    @Test
    void what_is_told_otherwise_never_stands_for_the_event() {
        DoorJournal journal = journal(clock);
        taken(journal, List.of(of(new ToldOtherwise(full("e-1", new RecipientId("anna"))))));
        assertThat(journal.event(GATEWAY.event("e-1")).get()).isEmpty();

        taken(journal, List.of(told("e-1"), of(new ToldOtherwise(full("e-1", new RecipientId("bo"))))));

        assertThat(journal.event(GATEWAY.event("e-1")).get().orElseThrow().entry())
                .isEqualTo(told("e-1").entry());
    }

    @Test
    void a_command_is_found_with_all_that_came_of_it_and_of_no_other() {
        DoorJournal journal = journal(clock);
        NewDoorEntry asked = asked("c-1");
        NewDoorEntry accepted = became("c-1", new Accepted(Optional.of("h-1")));
        NewDoorEntry confirmed = of(new CommandBecame(new CommandId("c-1"), new Confirmed()), EIGHT.plusSeconds(99));
        taken(journal, List.of(asked("c-0"), asked, became("c-0", new Lost()), told("e-1"), accepted));
        taken(journal, List.of(asked("c-2"), became("c-2", new Confirmed()), confirmed));

        assertThat(journal.command(GATEWAY, new CommandId("c-1")).get())
                .isEqualTo(recorded(List.of(asked, accepted, confirmed)));
        assertThat(journal.command(GATEWAY, new CommandId("c-2")).get()).hasSize(2);
        assertThat(journal.command(GATEWAY, new CommandId("c-3")).get()).isEmpty();
    }

    @Test
    void a_command_that_nobody_asked_for_is_none_whatever_came_of_it() {
        DoorJournal journal = journal(clock);
        taken(journal, List.of(became("c-1", new Confirmed())));

        assertThat(journal.command(GATEWAY, new CommandId("c-1")).get()).isEmpty();
    }

    /** However an event is called, it is not taken for a command, nor a command for an event. */
    @Test
    void events_and_commands_of_one_name_are_told_apart() {
        DoorJournal journal = journal(clock);
        List<String> names = List.of("x", "command x", "command:x", "event x", "event:x", "gateway-1:x");
        taken(journal, names.stream().map(DoorEntries::told).toList());
        for (String name : names) {
            assertThat(journal.command(GATEWAY, new CommandId(name)).get()).isEmpty();

            taken(journal, List.of(asked(name), became(name, new Confirmed())));

            assertThat(journal.command(GATEWAY, new CommandId(name)).get()).hasSize(2);
            assertThat(journal.event(GATEWAY.event(name)).get().orElseThrow().entry())
                    .isEqualTo(told(name).entry());
        }
    }

    @Test
    void what_has_a_name_is_not_given_it_again_and_then_nothing_is_taken_down() {
        DoorJournal journal = journal(clock);
        taken(journal, List.of(told("e-1"), asked("c-1")));
        NewDoorEntry again = of(new EventTold(full("e-1", new RecipientId("anna"))));
        NewDoorEntry other = of(new CommandAsked(DoorEntries.command("c-1", LockAction.LOCK), DoorEntries.NOBODYS));

        for (NewDoorEntry each : List.of(again, other)) {
            assertThat(journal.append(GATEWAY, 2, List.of(told("e-2"), each)))
                    .isEqualTo(Either.left(JournalFault.OVERTAKEN));
        }
        assertThat(journal.append(GATEWAY, 2, List.of(told("e-2"), told("e-3"), told("e-2"))))
                .isEqualTo(Either.left(JournalFault.OVERTAKEN));

        assertThat(all(journal)).isEqualTo(recorded(List.of(told("e-1"), asked("c-1"))));
        assertThat(journal.event(GATEWAY.event("e-2")).get()).isEmpty();
        taken(journal, List.of(told("e-2")));
    }

    @Test
    void gateways_are_kept_apart() {
        DoorJournal journal = journal(clock);
        NewDoorEntry theirs = of(new EventTold(bare(OTHER, "e-1")), EIGHT.plusSeconds(5));
        taken(journal, List.of(told("e-1"), asked("c-1"), read("p-1"), of(new Worked(1, List.of(), List.of()))));
        assertThat(journal.standing(OTHER).get()).isEqualTo(new Standing(0, Optional.empty(), Optional.empty()));
        assertThat(journal.after(OTHER, 0).get()).isEqualTo(new DoorJournal.Page(0, List.of()));
        assertThat(journal.about(OTHER, ALWAYS).get()).isEmpty();
        assertThat(journal.event(OTHER.event("e-1")).get()).isEmpty();
        assertThat(journal.command(OTHER, new CommandId("c-1")).get()).isEmpty();

        assertThat(journal.append(OTHER, 0, List.of(theirs, asked("c-1"))).get())
                .isEqualTo(2);

        assertThat(journal.event(OTHER.event("e-1")).get().orElseThrow().entry())
                .isEqualTo(theirs.entry());
        assertThat(journal.event(GATEWAY.event("e-1")).get().orElseThrow().entry())
                .isEqualTo(told("e-1").entry());
        assertThat(journal.standing(GATEWAY).get().version()).isEqualTo(4);
    }

    static long taken(DoorJournal journal, List<NewDoorEntry> entries) {
        Either<JournalFault, Long> answer = journal.append(GATEWAY, version(journal), entries);
        assertThat(answer.isRight()).as("" + answer).isTrue();
        return answer.get();
    }

    static long version(DoorJournal journal) {
        return journal.standing(GATEWAY).get().version();
    }

    static List<RecordedDoor> all(DoorJournal journal) {
        return journal.after(GATEWAY, 0).get().recorded();
    }

    /** As they are read, taken down at eight. */
    static List<RecordedDoor> recorded(List<NewDoorEntry> entries) {
        return entries.stream()
                .map(each -> new RecordedDoor(each.entry(), each.deed(), EIGHT))
                .toList();
    }
}
