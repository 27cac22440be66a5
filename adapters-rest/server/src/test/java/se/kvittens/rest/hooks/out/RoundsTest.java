package se.kvittens.rest.hooks.out;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.kvittens.application.closing.Account;
import se.kvittens.application.closing.Posting;
import se.kvittens.application.registering.Assignment;
import se.kvittens.application.registering.CarerOfProvider;
import se.kvittens.application.registering.Entry;
import se.kvittens.application.subscribing.Progress;
import se.kvittens.application.subscribing.Progress.Patience;
import se.kvittens.application.subscribing.Progress.Rest;
import se.kvittens.application.subscribing.Subscriptions;
import se.kvittens.application.subscribing.TellSubscriber;
import se.kvittens.application.subscribing.Told;
import se.kvittens.application.subscribing.WhatIsNew;
import se.kvittens.domain.access.Deed;
import se.kvittens.domain.access.Role;
import se.kvittens.domain.identity.CarerId;
import se.kvittens.domain.identity.MunicipalityId;
import se.kvittens.domain.identity.ProviderId;
import se.kvittens.domain.identity.VisitId;
import se.kvittens.domain.quantity.Ore;
import se.kvittens.domain.registering.Happening.VisitDeclined;
import se.kvittens.rest.hooks.out.Receiver.Received;
import se.kvittens.rest.town.ServedTown;
import se.kvittens.rest.watch.Meters;
import se.kvittens.store.wiring.Store;
import se.kvittens.store.wiring.StorePlace;

/** Receivers on this machine are told what a store has, by rounds that are ended and begun anew. */
class RoundsTest {

    private static final MunicipalityId TOWN = new MunicipalityId("exempelviken");
    private static final Account ACCOUNT = new Account(TOWN, Senders.PROVIDER);
    private static final CarerOfProvider C1 = new CarerOfProvider(Senders.PROVIDER, new CarerId("c1"));
    private static final YearMonth FEBRUARY = YearMonth.of(2025, 2);
    private static final Courier COURIER = Senders.patient();

    @TempDir
    Path folder;

    private final AtomicReference<Instant> time = new AtomicReference<>(Senders.NOON);
    private final Meters meters = new Meters();
    private final Receiver receiver = new Receiver();
    private final Receiver other = new Receiver();
    private Set<ProviderId> providers = Set.of(Senders.PROVIDER);
    private Store store;

    @BeforeEach
    void open() {
        store = StorePlace.embedded(folder.resolve("journal.db"), time::get)
                .openFor(TOWN)
                .get();
    }

    @AfterEach
    void close() {
        receiver.close();
        other.close();
        store.close();
        meters.close();
    }

    @AfterAll
    static void end() {
        COURIER.close();
    }

    private void subscribe(Receiver to, String id) {
        Told begin =
                new WhatIsNew(store.journal(), store.months()).there(ACCOUNT).get();
        store.subscriptions()
                .add(TOWN, Senders.to(to.address("/"), id), begin, 20)
                .get();
    }

    private void happens(String... visits) {
        long version = store.journal().versions(Senders.PROVIDER).get().getOrDefault(C1, 0L);
        Deed deed = new Deed("c1", Role.CARER, time.get(), "");
        List<Entry> entries = Stream.of(visits)
                .map(each -> new Entry(new VisitDeclined(new VisitId(each), true), deed, time.get()))
                .toList();
        store.journal().append(C1, version, entries).get();
    }

    private void closesFebruary() {
        Deed deed = new Deed("mia", Role.MANAGER, time.get(), "");
        Posting.MonthClosed closed = new Posting.MonthClosed("hash", "haninge-v3", Ore.ZERO, Ore.ZERO);
        store.months()
                .append(ACCOUNT, 0, List.of(new Posting(FEBRUARY, FEBRUARY, closed, deed)))
                .get();
    }

    /** One provider, until it is served no more. */
    private final class Served implements ServedTown {

        @Override
        public MunicipalityId municipality() {
            return TOWN;
        }

        @Override
        public Set<ProviderId> providers() {
            return providers;
        }

        @Override
        public Optional<Assignment> assignment(ProviderId provider) {
            return Optional.empty();
        }
    }

    private Rounds rounds(Subscriptions subscriptions, Executor threads) {
        WhatIsNew news = new WhatIsNew(store.journal(), store.months());
        Set<String> allowed = Stream.of(receiver, other)
                .flatMap(each -> each.place().stream())
                .collect(Collectors.toSet());
        TellSubscriber tell = new TellSubscriber(
                new TellSubscriber.Records(subscriptions, news),
                Senders.post(allowed, COURIER, time::get),
                Patience.USUAL,
                time::get);
        return new Rounds(new Served(), tell, time::get, new Rounds.Work(threads, meters));
    }

    private Rounds rounds() {
        return rounds(store.subscriptions(), Runnable::run);
    }

    private Progress progress() {
        return store.subscriptions().all(TOWN).get().get(0).progress();
    }

    private static List<String> data(Receiver of) {
        return of.bodies().stream()
                .map(body -> body.replaceAll(".*\"data\":\\{\"provider\":\"[^\"]*\",?|}}", ""))
                .toList();
    }

    @Test
    void what_happens_is_told_once_and_in_order() {
        subscribe(receiver, "a");
        Rounds rounds = rounds();
        rounds.look();
        happens("k-1", "k-2");
        closesFebruary();

        Stream.generate(() -> rounds).limit(4).forEach(Rounds::look);
        happens("k-3");
        rounds.look();

        assertThat(data(receiver))
                .containsExactly("\"visits\":[\"k-1\",\"k-2\"]", "\"month\":\"2025-02\"", "\"visits\":[\"k-3\"]");
        assertThat(receiver.received).extracting(Received::id).doesNotHaveDuplicates();
    }

    /** What was taken is told only once that is kept: who is killed between the two tells it again. */
    @Test
    void who_is_killed_before_it_is_kept_tells_it_again_under_the_same_id() {
        subscribe(receiver, "a");
        happens("k-1");
        rounds(new Killed(store.subscriptions()), Runnable::run).look();

        store.close();
        open();
        rounds().look();
        rounds().look();

        assertThat(data(receiver)).containsExactly("\"visits\":[\"k-1\"]", "\"visits\":[\"k-1\"]");
        assertThat(receiver.received)
                .extracting(Received::id)
                .containsOnly(receiver.received.get(0).id());
    }

    @Test
    void where_nothing_can_be_kept_it_is_not_sent_again_and_again() {
        subscribe(receiver, "a");
        happens("k-1");
        Rounds rounds = rounds(new Killed(store.subscriptions()), Runnable::run);

        rounds.look();
        time.set(Senders.NOON.plusSeconds(60).minusNanos(1));
        rounds.look();
        assertThat(receiver.received).hasSize(1);
        assertThat(meters.text()).contains("kvittens_webhooks_total{event=\"none\",outcome=\"UNREACHABLE\"} 1.0");
        time.set(Senders.NOON.plusSeconds(60));
        rounds.look();

        assertThat(receiver.received).hasSize(2);
    }

    @Test
    void of_a_provider_that_is_served_no_more_nothing_is_told() {
        subscribe(receiver, "a");
        happens("k-1");
        providers = Set.of();

        rounds().look();

        assertThat(receiver.received).isEmpty();
    }

    @Test
    void one_that_hangs_holds_up_no_other_and_is_not_sent_more_meanwhile() throws InterruptedException {
        subscribe(receiver, "a");
        subscribe(other, "b");
        CountDownLatch hangs = new CountDownLatch(1);
        CountDownLatch isTold = new CountDownLatch(1);
        receiver.answering.set(exchange -> {
            await(hangs);
            Receiver.answer(204).handle(exchange);
        });
        other.answering.set(exchange -> {
            Receiver.answer(204).handle(exchange);
            isTold.countDown();
        });
        happens("k-1");
        ExecutorService threads = Executors.newCachedThreadPool();
        rounds(store.subscriptions(), threads).look();

        await(isTold);
        assertThat(hangs.getCount()).isEqualTo(1);
        hangs.countDown();
        threads.shutdown();
        assertThat(threads.awaitTermination(1, TimeUnit.MINUTES)).isTrue();

        assertThat(data(other)).containsExactly("\"visits\":[\"k-1\"]");
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void what_fails_is_tried_again_when_its_time_has_come_and_not_before() {
        subscribe(receiver, "a");
        receiver.answering.set(Receiver.answer(500));
        happens("k-1");
        Rounds rounds = rounds();

        rounds.look();
        time.set(Senders.NOON.plusSeconds(10).minusNanos(1));
        rounds.look();
        assertThat(receiver.received).hasSize(1);
        receiver.answering.set(Receiver.answer(204));
        time.set(Senders.NOON.plusSeconds(10));
        rounds.look();

        assertThat(receiver.received)
                .hasSize(2)
                .extracting(Received::id)
                .containsOnly(receiver.received.get(0).id());
        assertThat(receiver.received).extracting(Received::second).doesNotHaveDuplicates();
        assertThat(progress().success()).contains(time.get());
    }

    @Test
    void who_is_gone_is_told_nothing_more_and_all_of_it_once_a_trial_has_woken_it() {
        subscribe(receiver, "a");
        receiver.answering.set(Receiver.answer(410));
        happens("k-1");
        Rounds rounds = rounds();
        rounds.look();
        assertThat(progress().rested()).contains(new Rest(Senders.NOON, Rest.Why.GONE));

        receiver.answering.set(Receiver.answer(204));
        time.set(Senders.NOON.plus(Duration.ofDays(30)));
        happens("k-2");
        rounds.look();
        assertThat(receiver.received).hasSize(1);
        store.subscriptions().record(ACCOUNT, "a", Progress.NONE, Told.NOTHING).get();
        rounds.look();

        assertThat(data(receiver).get(1)).isEqualTo("\"visits\":[\"k-1\",\"k-2\"]");
    }

    /** Whoever looks may have seen it before the last step was done. */
    @Test
    void what_was_changed_after_the_look_is_so_when_it_is_told() {
        List<Runnable> waiting = new ArrayList<>();
        Rounds rounds = rounds(store.subscriptions(), waiting::add);
        happens("k-1");
        subscribe(receiver, "ended");
        subscribe(receiver, "rests");
        subscribe(receiver, "rotated");
        happens("k-2");
        rounds.look();

        store.subscriptions()
                .end(ACCOUNT, "ended", new Deed("adam", Role.ADMINISTRATOR, time.get(), ""))
                .get();
        Progress rests =
                new Progress(Optional.empty(), Optional.empty(), Optional.of(new Rest(Senders.NOON, Rest.Why.GONE)));
        store.subscriptions().record(ACCOUNT, "rests", rests, Told.NOTHING).get();
        store.subscriptions().rotate(ACCOUNT, "rotated", 1, Senders.NOON).get();
        waiting.forEach(Runnable::run);

        assertThat(waiting).hasSize(3);
        assertThat(data(receiver)).containsExactly("\"visits\":[\"k-2\"]");
        assertThat(receiver.received.get(0).signature().split(" ")).hasSize(2);
        assertThat(progress()).isEqualTo(rests);
    }

    @Test
    void what_no_thread_takes_is_told_after_the_next_look() {
        subscribe(receiver, "a");
        happens("k-1");
        List<Runnable> refused = new ArrayList<>();
        Rounds rounds = rounds(store.subscriptions(), step -> {
            if (refused.isEmpty()) {
                refused.add(step);
                throw new RejectedExecutionException();
            }
            step.run();
        });

        rounds.look();
        rounds.look();

        assertThat(data(receiver)).containsExactly("\"visits\":[\"k-1\"]");
    }

    @Test
    void who_was_taken_away_is_told_nothing() {
        subscribe(receiver, "a");
        happens("k-1");
        store.subscriptions()
                .end(ACCOUNT, "a", new Deed("adam", Role.ADMINISTRATOR, time.get(), ""))
                .get();

        rounds().look();

        assertThat(receiver.received).isEmpty();
    }
}
