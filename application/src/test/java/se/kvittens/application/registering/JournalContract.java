package se.kvittens.application.registering;

import static org.assertj.core.api.Assertions.assertThat;
import static se.kvittens.application.registering.Happenings.C1;
import static se.kvittens.application.registering.Happenings.EIGHT;
import static se.kvittens.application.registering.Happenings.PROVIDER;
import static se.kvittens.application.registering.Happenings.receipt;

import io.vavr.control.Either;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.kvittens.domain.identity.CarerId;
import se.kvittens.domain.identity.ProviderId;
import se.kvittens.domain.identity.VisitId;
import se.kvittens.domain.registering.Happening;
import se.kvittens.domain.registering.Recorded;
import se.kvittens.domain.time.TimeSpan;

/** What every {@link Journal} promises. A test class for one extends this one. */
public abstract class JournalContract extends JournalContractTimes {

    /** For test classes of journals. */
    protected JournalContract() {}

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
    void how_far_each_carer_of_a_provider_has_come_is_told() {
        Journal journal = journal(clock);
        CarerOfProvider other = new CarerOfProvider(PROVIDER, new CarerId("c2"));
        ProviderId elsewhere = new ProviderId("Exempelöns omsorg");
        assertThat(journal.versions(PROVIDER).get()).isEmpty();

        taken(journal.append(C1, version(journal), List.of(receipt("r1", EIGHT), receipt("r2", EIGHT))));
        taken(journal.append(other, 0, List.of(receipt("r3", EIGHT))));
        assertThat(journal.append(other, 99, List.of(receipt("r4", EIGHT))).isLeft())
                .isTrue();
        long ofOther = journal.read(other, ALL_DAY).get().version();

        assertThat(journal.versions(PROVIDER).get()).isEqualTo(Map.of(C1, version(journal), other, ofOther));
        assertThat(journal.versions(elsewhere).get()).isEmpty();
        taken(journal.append(other, ofOther, List.of(receipt("r4", EIGHT))));
        assertThat(journal.versions(PROVIDER).get().get(other)).isGreaterThan(ofOther);
    }

    @Test
    void what_came_after_a_version_is_told_in_its_order() {
        Journal journal = journal(clock);
        assertThat(journal.after(C1, 0).get()).isEqualTo(new Journal.Page(0, List.of()));
        List<Recorded> first = taken(journal.append(C1, version(journal), Happenings.ofEachKind()));
        long version = version(journal);
        List<Recorded> second = taken(journal.append(C1, version, List.of(receipt("r8", EIGHT))));

        assertThat(journal.after(C1, 0).get().recorded()).startsWith(first.toArray(Recorded[]::new));
        assertThat(journal.after(C1, version).get()).isEqualTo(new Journal.Page(version + 1, second));
        assertThat(journal.after(C1, version + 1).get()).isEqualTo(new Journal.Page(version + 1, List.of()));
    }

    @Test
    void who_has_a_name_within_a_provider_is_told() {
        Journal journal = journal(clock);
        VisitId r1 = new VisitId("r1");
        CarerOfProvider other = new CarerOfProvider(PROVIDER, new CarerId("c2"));
        ProviderId elsewhere = new ProviderId("Exempelöns omsorg");
        assertThat(journal.holder(PROVIDER, r1).get()).isEmpty();

        taken(journal.append(C1, version(journal), Happenings.ofEachKind()));
        taken(journal.append(other, 0, List.of(receipt("r7", EIGHT))));

        assertThat(journal.holder(PROVIDER, r1).get()).contains(C1);
        assertThat(journal.holder(PROVIDER, new VisitId("e1")).get()).contains(C1);
        assertThat(journal.holder(PROVIDER, new VisitId("r7")).get()).contains(other);
        assertThat(journal.holder(PROVIDER, new VisitId("r2")).get()).isEmpty();
        assertThat(journal.holder(elsewhere, r1).get()).isEmpty();
    }

    @Test
    void REG_1_a_name_that_another_carer_of_the_provider_has_is_not_given_again() {
        Journal journal = journal(clock);
        taken(journal.append(C1, version(journal), List.of(receipt("r1", EIGHT))));
        CarerOfProvider other = new CarerOfProvider(PROVIDER, new CarerId("c2"));

        assertThat(journal.append(other, 0, List.of(receipt("r2", EIGHT), receipt("r1", EIGHT))))
                .isEqualTo(Either.left(JournalFault.OVERTAKEN));

        assertThat(journal.read(other, ALL_DAY).get()).isEqualTo(new Journal.Page(0, List.of()));
        assertThat(journal.holder(PROVIDER, new VisitId("r2")).get()).isEmpty();
        assertThat(journal.holder(PROVIDER, new VisitId("r1")).get()).contains(C1);
    }

    @Test
    void REG_1_of_two_carers_with_the_same_new_name_at_the_same_time_one_has_it() throws Exception {
        Journal journal = journal(clock);
        List<CarerOfProvider> two = List.of(C1, new CarerOfProvider(PROVIDER, new CarerId("c2")));
        ExecutorService both = Executors.newFixedThreadPool(2);
        try {
            for (int round = 0; round < 10; round++) {
                Entry named = receipt("n" + round, EIGHT);
                CountDownLatch ready = new CountDownLatch(2);
                List<Future<Boolean>> answers = two.stream()
                        .map(carer -> both.submit(() -> {
                            long version = journal.read(carer, ALL_DAY).get().version();
                            ready.countDown();
                            ready.await();
                            return journal.append(carer, version, List.of(named))
                                    .isRight();
                        }))
                        .toList();
                assertThat(List.of(answers.get(0).get(), answers.get(1).get())).containsExactlyInAnyOrder(true, false);
            }
        } finally {
            both.shutdownNow();
        }
        assertThat(two.stream()
                        .mapToInt(carer ->
                                journal.read(carer, ALL_DAY).get().recorded().size())
                        .sum())
                .isEqualTo(10);
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
    void an_empty_journal_is_read_as_such() {
        Journal journal = journal(clock);

        assertThat(read(journal, ALL_DAY)).isEmpty();
        assertThat(journal.carers(PROVIDER, ALL_DAY).get()).isEmpty();
        assertThat(journal.append(C1, version(journal), List.of()).get()).isEmpty();
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
