package se.kvittens.rest.hooks.out;

import java.nio.file.Path;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import se.kvittens.application.closing.Account;
import se.kvittens.application.closing.Posting;
import se.kvittens.application.registering.Assignment;
import se.kvittens.application.registering.CarerOfProvider;
import se.kvittens.application.registering.Entry;
import se.kvittens.application.subscribing.Progress;
import se.kvittens.application.subscribing.Progress.Patience;
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
import se.kvittens.rest.town.ServedTown;
import se.kvittens.rest.watch.Meters;
import se.kvittens.store.wiring.Store;
import se.kvittens.store.wiring.StorePlace;

/** Receivers on this machine are told what a store has, by rounds that are ended and begun anew. */
abstract class RoundsRig {

    static final MunicipalityId TOWN = new MunicipalityId("exempelviken");
    static final Account ACCOUNT = new Account(TOWN, Senders.PROVIDER);
    private static final CarerOfProvider C1 = new CarerOfProvider(Senders.PROVIDER, new CarerId("c1"));
    private static final YearMonth FEBRUARY = YearMonth.of(2025, 2);

    @TempDir
    Path folder;

    private final Courier courier = Senders.patient();
    final AtomicReference<Instant> time = new AtomicReference<>(Senders.NOON);
    final Meters meters = new Meters();
    final Receiver receiver = new Receiver();
    final Receiver other = new Receiver();
    Set<ProviderId> providers = Set.of(Senders.PROVIDER);
    Store store;

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
        courier.close();
    }

    void subscribe(Receiver to, String id) {
        Told begin = new WhatIsNew(store.journal(), store.months(), Senders.KEYS::mark)
                .there(ACCOUNT)
                .get();
        store.subscriptions()
                .add(TOWN, Senders.to(to.address("/"), id), begin, 20)
                .get();
    }

    void happens(String... visits) {
        long version = store.journal().versions(Senders.PROVIDER).get().getOrDefault(C1, 0L);
        Deed deed = new Deed("c1", Role.CARER, time.get(), "");
        List<Entry> entries = Stream.of(visits)
                .map(each -> new Entry(new VisitDeclined(new VisitId(each), true), deed, time.get()))
                .toList();
        store.journal().append(C1, version, entries).get();
    }

    void closesFebruary() {
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

    Rounds rounds(Subscriptions subscriptions, Executor threads) {
        WhatIsNew news = new WhatIsNew(store.journal(), store.months(), Senders.KEYS::mark);
        Set<String> allowed = Stream.of(receiver, other)
                .flatMap(each -> each.place().stream())
                .collect(Collectors.toSet());
        TellSubscriber tell = new TellSubscriber(
                new TellSubscriber.Records(subscriptions, news),
                Senders.post(allowed, courier, time::get),
                Patience.USUAL,
                time::get);
        return new Rounds(new Served(), tell, time::get, new Rounds.Work(threads, meters));
    }

    Rounds rounds() {
        return rounds(store.subscriptions(), Runnable::run);
    }

    Progress progress() {
        return store.subscriptions().all(TOWN).get().standing().get(0).progress();
    }

    static List<String> data(Receiver of) {
        return of.bodies().stream()
                .map(body -> body.replaceAll(".*\"data\":\\{\"provider\":\"[^\"]*\",?|}}", ""))
                .toList();
    }
}
