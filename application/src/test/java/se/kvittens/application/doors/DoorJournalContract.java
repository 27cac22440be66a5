package se.kvittens.application.doors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.kvittens.application.doors.DoorEntries.EIGHT;
import static se.kvittens.application.doors.DoorEntries.GATEWAY;
import static se.kvittens.application.doors.DoorEntries.bare;
import static se.kvittens.application.doors.DoorEntries.of;
import static se.kvittens.application.doors.DoorEntries.ofEachKind;
import static se.kvittens.application.doors.DoorEntries.told;

import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.kvittens.application.doors.DoorEntry.EventTold;
import se.kvittens.application.doors.DoorEntry.ToldOtherwise;
import se.kvittens.application.doors.DoorEntry.WhoseSaid;
import se.kvittens.application.registering.JournalFault;
import se.kvittens.domain.identity.RecipientId;
import se.kvittens.domain.time.TimeSpan;

/** What every {@link DoorJournal} promises. A test class for one extends this one. */
public abstract class DoorJournalContract extends DoorJournalContractNames {

    /** For test classes of journals. */
    protected DoorJournalContract() {}

    @Test
    void what_is_taken_down_is_read_as_it_was_in_its_order() {
        DoorJournal journal = journal(clock);
        List<NewDoorEntry> entries = ofEachKind();

        assertThat(taken(journal, entries)).isEqualTo(entries.size());

        assertThat(all(journal)).isEqualTo(recorded(entries));
        assertThat(journal.about(GATEWAY, ALWAYS).get()).isEqualTo(recorded(entries));
    }

    @Test
    void each_fact_and_each_means_is_read_as_it_was() {
        DoorJournal journal = journal(clock);

        taken(journal, DoorEntries.ofEachWord());

        assertThat(all(journal)).isEqualTo(recorded(DoorEntries.ofEachWord()));
    }

    @Test
    void texts_of_whatever_signs_are_read_as_they_were() {
        DoorJournal journal = journal(clock);
        List<String> texts = List.of(
                "'; drop \"x\" {", "rad\nbryt\r\n\t\\slut", "åÄö é", "\uD83D\uDE00", ":a: ", "\u0001\uFFFF\u2028");
        List<NewDoorEntry> entries = texts.stream()
                .flatMap(each -> DoorEntries.ofText(each).stream())
                .toList();

        taken(journal, entries);

        assertThat(all(journal)).isEqualTo(recorded(entries));
        assertThat(texts)
                .allSatisfy(each ->
                        assertThat(journal.event(GATEWAY.event(each)).get()).isPresent());
    }

    @Test
    void texts_that_would_not_come_back_are_refused_or_come_back() {
        DoorJournal journal = journal(clock);
        List<NewDoorEntry> takenDown = new ArrayList<>();
        for (String odd : List.of("a\0b", "a\uD83D")) {
            Either<JournalFault, Long> answer = journal.append(GATEWAY, version(journal), DoorEntries.ofText(odd));

            takenDown.addAll(answer.isRight() ? DoorEntries.ofText(odd) : List.of());
            assertThat(answer).isIn(Either.left(JournalFault.DAMAGED), Either.right((long) takenDown.size()));
            assertThat(all(journal)).isEqualTo(recorded(takenDown));
        }
    }

    @Test
    void who_has_read_so_far_reads_on_from_there() {
        DoorJournal journal = journal(clock);
        long version = taken(journal, List.of(told("e-1"), told("e-2")));
        assertThat(journal.after(GATEWAY, version).get()).isEqualTo(new DoorJournal.Page(version, List.of()));

        long later = taken(journal, List.of(told("e-3")));

        assertThat(later).isEqualTo(version + 1);
        assertThat(journal.after(GATEWAY, version).get())
                .isEqualTo(new DoorJournal.Page(later, recorded(List.of(told("e-3")))));
        assertThat(journal.after(GATEWAY, version - 1).get().recorded()).hasSize(2);
    }

    @Test
    void a_version_that_was_never_reached_has_nothing_after_it() {
        DoorJournal journal = journal(clock);
        long version = taken(journal, List.of(told("e-1")));

        assertThat(journal.after(GATEWAY, version + 99).get()).isEqualTo(new DoorJournal.Page(version, List.of()));
    }

    @Test
    void a_stretch_of_time_has_its_start_and_not_its_end() {
        DoorJournal journal = journal(clock);
        NewDoorEntry at = of(new EventTold(bare(GATEWAY, "at")), EIGHT);
        NewDoorEntry last =
                of(new EventTold(bare(GATEWAY, "last")), EIGHT.plusSeconds(60).minusNanos(1_000));
        taken(
                journal,
                List.of(
                        of(new EventTold(bare(GATEWAY, "end")), EIGHT.plusSeconds(60)),
                        last,
                        of(new EventTold(bare(GATEWAY, "before")), EIGHT.minusNanos(1_000)),
                        at));

        assertThat(journal.about(GATEWAY, new TimeSpan(EIGHT, EIGHT.plusSeconds(60)))
                        .get())
                .isEqualTo(recorded(List.of(last, at)));
        assertThat(journal.about(GATEWAY, new TimeSpan(EIGHT.plusSeconds(61), EIGHT.plusSeconds(99)))
                        .get())
                .isEmpty();
    }

    @Test
    void who_comes_second_is_told_and_nothing_of_it_is_taken_down() {
        DoorJournal journal = journal(clock);
        long version = taken(journal, List.of(told("e-1")));

        for (long other : new long[] {version - 1, version + 1, version + 99}) {
            assertThat(journal.append(GATEWAY, other, List.of(told("e-2"), told("e-3"))))
                    .isEqualTo(Either.left(JournalFault.OVERTAKEN));
        }

        assertThat(all(journal)).hasSize(1);
        assertThat(taken(journal, List.of(told("e-2")))).isEqualTo(version + 1);
    }

    @Test
    void of_two_at_the_same_time_one_wins_each_time() throws Exception {
        DoorJournal journal = journal(clock);
        ExecutorService both = Executors.newFixedThreadPool(2);
        try {
            for (int round = 0; round < 20; round++) {
                long version = version(journal);
                CountDownLatch ready = new CountDownLatch(2);
                String name = "e-" + round + "-";
                List<Future<Either<JournalFault, Long>>> answers = IntStream.range(0, 2)
                        .mapToObj(who -> both.submit(() -> {
                            ready.countDown();
                            ready.await();
                            return journal.append(GATEWAY, version, List.of(told(name + who)));
                        }))
                        .toList();
                assertThat(List.of(answers.get(0).get(), answers.get(1).get()))
                        .containsExactlyInAnyOrder(Either.right(version + 1), Either.left(JournalFault.OVERTAKEN));
            }
        } finally {
            both.shutdownNow();
        }
        assertThat(all(journal)).hasSize(20);
    }

    @Test
    void time_never_goes_back_in_the_record_though_the_clock_does() {
        DoorJournal journal = journal(clock);
        taken(journal, List.of(told("e-1")));
        clock.set(EIGHT.minusSeconds(3_600));
        taken(journal, List.of(told("e-2")));
        clock.set(EIGHT.plusSeconds(86_400));
        taken(journal, List.of(told("e-3")));

        assertThat(all(journal))
                .extracting(RecordedDoor::taken)
                .containsExactly(EIGHT, EIGHT, EIGHT.plusSeconds(86_400));
    }

    @Test
    void an_event_of_another_gateway_is_nothing_to_take_down_here() {
        DoorJournal journal = journal(clock);
        for (DoorEntry entry : List.of(
                new EventTold(bare(OTHER, "e-2")),
                new ToldOtherwise(bare(OTHER, "e-1")),
                new WhoseSaid(OTHER.event("e-1"), new RecipientId("anna")))) {
            assertThatThrownBy(() -> journal.append(GATEWAY, 0, List.of(told("e-1"), of(entry))))
                    .isInstanceOf(IllegalArgumentException.class);
        }
        assertThat(all(journal)).isEmpty();
    }

    @Test
    void an_empty_record_is_read_as_such() {
        DoorJournal journal = journal(clock);

        assertThat(journal.after(GATEWAY, 0).get()).isEqualTo(new DoorJournal.Page(0, List.of()));
        assertThat(journal.about(GATEWAY, ALWAYS).get()).isEmpty();
        assertThat(journal.append(GATEWAY, 0, List.of()).get()).isZero();
        assertThat(journal.after(GATEWAY, 0).get()).isEqualTo(new DoorJournal.Page(0, List.of()));
    }
}
