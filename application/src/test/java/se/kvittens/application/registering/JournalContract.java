package se.kvittens.application.registering;

import static org.assertj.core.api.Assertions.assertThat;
import static se.kvittens.application.registering.Happenings.C1;
import static se.kvittens.application.registering.Happenings.EIGHT;
import static se.kvittens.application.registering.Happenings.PROVIDER;
import static se.kvittens.application.registering.Happenings.receipt;

import io.vavr.control.Either;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.kvittens.domain.identity.CarerId;
import se.kvittens.domain.identity.ProviderId;
import se.kvittens.domain.identity.VisitId;
import se.kvittens.domain.registering.Happening;
import se.kvittens.domain.registering.Happening.ApprovalUndone;
import se.kvittens.domain.registering.Recorded;
import se.kvittens.domain.time.TimeSpan;

/** What every {@link Journal} promises. A test class for one extends this one. */
public abstract class JournalContract {

    private static final TimeSpan ALL_DAY = new TimeSpan(EIGHT.minusSeconds(86_400), EIGHT.plusSeconds(86_400));

    /** For test classes of journals. */
    protected JournalContract() {}

    /**
     * An empty journal.
     *
     * @param clock what time it is when something is taken down
     */
    protected abstract Journal journal(SettableClock clock);

    private final SettableClock clock = new SettableClock(EIGHT);

    @Test
    void what_is_taken_down_is_read_as_it_was_in_its_order() {
        Journal journal = journal(clock);
        List<Entry> entries = Happenings.ofEachKind();

        List<Recorded> recorded = taken(journal.append(C1, version(journal), entries));

        assertThat(recorded).extracting(Recorded::happening).containsExactlyElementsOf(happenings(entries));
        assertThat(recorded)
                .extracting(Recorded::deed)
                .containsExactlyElementsOf(entries.stream().map(Entry::deed).toList());
        assertThat(recorded).allSatisfy(each -> assertThat(each.taken()).isEqualTo(EIGHT));
        assertThat(read(journal, ALL_DAY)).isEqualTo(recorded);
    }

    @Test
    void who_comes_second_is_told_and_nothing_of_it_is_taken_down() {
        Journal journal = journal(clock);
        long version = version(journal);
        taken(journal.append(C1, version, List.of(receipt("r1", EIGHT))));

        assertThat(journal.append(C1, version, List.of(receipt("r2", EIGHT), receipt("r3", EIGHT))))
                .isEqualTo(Either.left(JournalFault.OVERTAKEN));
        assertThat(journal.append(C1, version + 99, List.of(receipt("r4", EIGHT))))
                .isEqualTo(Either.left(JournalFault.OVERTAKEN));

        assertThat(read(journal, ALL_DAY)).hasSize(1);
        taken(journal.append(C1, version(journal), List.of(receipt("r2", EIGHT))));
        assertThat(read(journal, ALL_DAY)).hasSize(2);
    }

    @Test
    void of_two_at_the_same_time_one_wins_each_time() throws Exception {
        Journal journal = journal(clock);
        ExecutorService both = Executors.newFixedThreadPool(2);
        try {
            for (int round = 0; round < 20; round++) {
                long version = version(journal);
                CountDownLatch ready = new CountDownLatch(2);
                int number = round;
                List<Future<Either<JournalFault, List<Recorded>>>> answers = IntStream.range(0, 2)
                        .mapToObj(who -> both.submit(() -> {
                            ready.countDown();
                            ready.await();
                            return journal.append(C1, version, List.of(receipt("r" + number + "-" + who, EIGHT)));
                        }))
                        .toList();
                assertThat(List.of(answers.get(0).get(), answers.get(1).get()))
                        .filteredOn(Either::isRight)
                        .hasSize(1);
            }
        } finally {
            both.shutdownNow();
        }
        assertThat(read(journal, ALL_DAY)).hasSize(20);
    }

    @Test
    void carers_and_providers_are_kept_apart() {
        Journal journal = journal(clock);
        CarerOfProvider other = new CarerOfProvider(PROVIDER, new CarerId("c2"));
        CarerOfProvider elsewhere = new CarerOfProvider(new ProviderId("Exempelöns omsorg"), new CarerId("c1"));
        taken(journal.append(C1, version(journal), List.of(receipt("r1", EIGHT))));

        for (CarerOfProvider each : List.of(other, elsewhere)) {
            assertThat(journal.read(each, ALL_DAY).get().recorded()).isEmpty();
            assertThat(journal.timeOf(each, new VisitId("r1")).get()).isEmpty();
            long version = journal.read(each, ALL_DAY).get().version();
            // Within a provider a name is given once; elsewhere it is another's.
            taken(journal.append(each, version, List.of(receipt(each.equals(other) ? "r5" : "r1", EIGHT))));
        }
        assertThat(journal.carers(PROVIDER, ALL_DAY).get()).containsExactlyInAnyOrder(C1, other);
    }

    @Test
    void who_has_a_name_within_a_provider_is_told() {
        Journal journal = journal(clock);
        VisitId r1 = new VisitId("r1");
        CarerOfProvider other = new CarerOfProvider(PROVIDER, new CarerId("c2"));
        ProviderId elsewhere = new ProviderId("Exempelöns omsorg");
        assertThat(journal.holders(PROVIDER, r1).get()).isEmpty();

        taken(journal.append(C1, version(journal), Happenings.ofEachKind()));
        taken(journal.append(other, 0, List.of(receipt("r7", EIGHT))));

        assertThat(journal.holders(PROVIDER, r1).get()).containsExactly(C1);
        assertThat(journal.holders(PROVIDER, new VisitId("e1")).get()).containsExactly(C1);
        assertThat(journal.holders(PROVIDER, new VisitId("r7")).get()).containsExactly(other);
        assertThat(journal.holders(PROVIDER, new VisitId("r2")).get()).isEmpty();
        assertThat(journal.holders(elsewhere, r1).get()).isEmpty();
    }

    @Test
    void a_stretch_of_time_has_its_start_and_not_its_end() {
        Journal journal = journal(clock);
        taken(journal.append(
                C1,
                version(journal),
                List.of(
                        receipt("before", EIGHT.minusNanos(1_000)),
                        receipt("at", EIGHT),
                        receipt("last", EIGHT.plusSeconds(60).minusNanos(1_000)),
                        receipt("end", EIGHT.plusSeconds(60)))));
        TimeSpan minute = new TimeSpan(EIGHT, EIGHT.plusSeconds(60));

        assertThat(read(journal, minute))
                .extracting(Recorded::happening)
                .containsExactlyElementsOf(happenings(List.of(
                        receipt("at", EIGHT),
                        receipt("last", EIGHT.plusSeconds(60).minusNanos(1_000)))));
        assertThat(journal.read(C1, minute).get().version()).isEqualTo(version(journal));
        assertThat(journal.carers(PROVIDER, minute).get()).containsExactly(C1);
        assertThat(journal.carers(PROVIDER, new TimeSpan(EIGHT.plusSeconds(61), EIGHT.plusSeconds(99)))
                        .get())
                .isEmpty();
    }

    @Test
    void a_receipt_and_an_entry_are_found_by_their_names() {
        Journal journal = journal(clock);
        taken(journal.append(C1, version(journal), Happenings.ofEachKind()));

        assertThat(journal.timeOf(C1, new VisitId("r1")).get()).contains(EIGHT);
        assertThat(journal.timeOf(C1, new VisitId("e1")).get()).contains(EIGHT.plusSeconds(3600));
        assertThat(journal.timeOf(C1, new VisitId("r2")).get()).isEmpty();
    }

    @Test
    void time_never_goes_back_in_the_record_though_the_clock_does() {
        Journal journal = journal(clock);
        taken(journal.append(C1, version(journal), List.of(receipt("r1", EIGHT))));
        clock.set(EIGHT.minusSeconds(3600));
        taken(journal.append(C1, version(journal), List.of(receipt("r2", EIGHT))));
        clock.set(EIGHT.plusSeconds(86_400));
        taken(journal.append(C1, version(journal), List.of(receipt("r3", EIGHT))));

        assertThat(read(journal, ALL_DAY))
                .extracting(Recorded::taken)
                .containsExactly(EIGHT, EIGHT, EIGHT.plusSeconds(86_400));
    }

    /** A clock that was ahead: the last of a record is a minute later than it is now, or a nanosecond more than that. */
    @ParameterizedTest
    @CsvSource({"PT1M, false", "PT1M0.000000001S, true"})
    void TIME_5_a_record_that_is_ahead_of_the_clock_is_told(Duration ahead, boolean isTold) {
        Journal journal = journal(clock);
        CarerOfProvider other = new CarerOfProvider(PROVIDER, new CarerId("c2"));
        CarerOfProvider elsewhere = new CarerOfProvider(new ProviderId("Exempelöns omsorg"), new CarerId("c1"));
        clock.set(EIGHT.minus(ahead));
        taken(journal.append(other, 0, List.of(receipt("r2", EIGHT))));
        clock.set(EIGHT);
        taken(journal.append(C1, version(journal), List.of(receipt("r1", EIGHT))));
        taken(journal.append(elsewhere, 0, List.of(receipt("r1", EIGHT))));
        assertThat(journal.ahead(PROVIDER).get()).isEmpty();

        clock.set(EIGHT.minus(ahead));

        assertThat(journal.ahead(PROVIDER).get()).isEqualTo(isTold ? Map.of(C1, EIGHT) : Map.of());
        taken(journal.append(C1, version(journal), List.of(receipt("r3", EIGHT))));
        assertThat(read(journal, ALL_DAY)).extracting(Recorded::taken).containsExactly(EIGHT, EIGHT);
    }

    @ParameterizedTest
    @CsvSource({"PT0S, true", "PT0.000001S, false", "PT1S, false"})
    void TIME_5_what_must_be_taken_by_an_instant_is_taken_then_and_later_not(Duration after, boolean isInTime) {
        Journal journal = journal(clock);
        taken(journal.append(C1, version(journal), List.of(receipt("r1", EIGHT))));
        clock.set(EIGHT.plus(after));
        Entry free = receipt("r2", EIGHT);
        Entry bound =
                new Entry(new ApprovalUndone(new VisitId("r1")), Happenings.BY_PLANNER, EIGHT, Optional.of(EIGHT));

        Either<JournalFault, List<Recorded>> answer = journal.append(C1, version(journal), List.of(free, bound));

        if (isInTime) {
            assertThat(taken(answer)).extracting(Recorded::taken).containsExactly(EIGHT, EIGHT);
        } else {
            assertThat(answer).isEqualTo(Either.left(JournalFault.TOO_LATE));
            assertThat(journal.timeOf(C1, new VisitId("r2")).get()).isEmpty();
        }
        assertThat(read(journal, ALL_DAY)).hasSize(isInTime ? 3 : 1);
        taken(journal.append(C1, version(journal), List.of(receipt("r3", EIGHT))));
    }

    /** What was taken last says when the next is taken, where the clock has gone back. */
    @Test
    void TIME_5_what_is_in_time_by_a_clock_that_went_back_is_too_late_all_the_same() {
        Journal journal = journal(clock);
        taken(journal.append(C1, version(journal), List.of(receipt("r1", EIGHT))));
        clock.set(EIGHT.minusSeconds(3600));
        Entry bound = new Entry(
                new ApprovalUndone(new VisitId("r1")),
                Happenings.BY_PLANNER,
                EIGHT,
                Optional.of(EIGHT.minusSeconds(1)));

        assertThat(journal.append(C1, version(journal), List.of(bound))).isEqualTo(Either.left(JournalFault.TOO_LATE));
    }

    @Test
    void an_empty_journal_is_read_as_such() {
        Journal journal = journal(clock);

        assertThat(read(journal, ALL_DAY)).isEmpty();
        assertThat(journal.carers(PROVIDER, ALL_DAY).get()).isEmpty();
        assertThat(journal.append(C1, version(journal), List.of()).get()).isEmpty();
    }

    private static long version(Journal journal) {
        return journal.read(C1, ALL_DAY).get().version();
    }

    private static List<Recorded> read(Journal journal, TimeSpan about) {
        return journal.read(C1, about).get().recorded();
    }

    private static List<Recorded> taken(Either<JournalFault, List<Recorded>> answer) {
        assertThat(answer.isRight()).as("" + answer).isTrue();
        return answer.get();
    }

    private static List<Happening> happenings(List<Entry> entries) {
        return entries.stream().map(Entry::happening).toList();
    }

    /** A clock that a test sets. */
    public static final class SettableClock implements InstantSource {

        private volatile Instant now;

        public SettableClock(Instant now) {
            this.now = now;
        }

        @Override
        public Instant instant() {
            return now;
        }

        public void set(Instant instant) {
            now = instant;
        }
    }
}
