package se.kvittens.rest.hooks.out;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import se.kvittens.application.registering.Assignment;
import se.kvittens.application.registering.CarerOfProvider;
import se.kvittens.application.registering.Entry;
import se.kvittens.application.registering.MemoryJournal;
import se.kvittens.application.subscribing.EventType;
import se.kvittens.application.subscribing.MemorySubscriptions;
import se.kvittens.application.subscribing.Progress.Patience;
import se.kvittens.application.subscribing.Subscription;
import se.kvittens.application.subscribing.TellSubscriber;
import se.kvittens.application.subscribing.Told;
import se.kvittens.application.subscribing.WhatIsNew;
import se.kvittens.domain.access.Deed;
import se.kvittens.domain.access.Role;
import se.kvittens.domain.identity.CarerId;
import se.kvittens.domain.identity.MunicipalityId;
import se.kvittens.domain.identity.ProviderId;
import se.kvittens.domain.identity.VisitId;
import se.kvittens.domain.registering.Happening.VisitDeclined;
import se.kvittens.rest.town.ServedTown;
import se.kvittens.rest.watch.Meters;

/** However many receivers there are, however few threads and however long each holds one, none waits for ever. */
class RoundsProperties {

    private static final List<ProviderId> PROVIDERS = List.of(new ProviderId("Norra"), new ProviderId("Södra"));

    /** A step that has a thread, from when it was begun to when it was done; of whom it is, is known once it is done. */
    private static final class Held {

        private final Runnable step;
        private final int begun;
        private int done = Integer.MAX_VALUE;
        private String of = "";

        Held(Runnable step, int begun) {
            this.step = step;
            this.begun = begun;
        }

        /** Before all others. */
        static Held never(String of) {
            Held held = new Held(() -> {}, -1);
            held.of = of;
            held.done = -1;
            return held;
        }
    }

    /** Threads that end a step when they are told to. */
    private static final class Threads implements Executor {

        private final int most;
        private final List<Held> running = new ArrayList<>();
        private final List<Held> all = new ArrayList<>();
        private String told = "";
        private int moment;

        Threads(int most) {
            this.most = most;
        }

        @Override
        public void execute(Runnable step) {
            if (running.size() == most) {
                throw new RejectedExecutionException();
            }
            Held held = new Held(step, moment++);
            running.add(held);
            all.add(held);
        }

        void endOne(int which) {
            Held held = running.remove(which);
            held.step.run();
            held.of = told;
            held.done = moment++;
        }
    }

    private static final class Served implements ServedTown {

        @Override
        public MunicipalityId municipality() {
            return new MunicipalityId("exempelviken");
        }

        @Override
        public Set<ProviderId> providers() {
            return Set.copyOf(PROVIDERS);
        }

        @Override
        public Optional<Assignment> assignment(ProviderId provider) {
            return Optional.empty();
        }
    }

    private static MemorySubscriptions of(int receivers) {
        MemorySubscriptions subscriptions = new MemorySubscriptions();
        for (int each = 0; each < receivers; each++) {
            Subscription made = new Subscription(
                    "s" + each,
                    PROVIDERS.get(each % PROVIDERS.size()),
                    "https://mottagare.example.se",
                    Set.of(EventType.VISITS_CHANGED),
                    new Deed("adam", Role.ADMINISTRATOR, Senders.NOON, ""),
                    1,
                    Optional.empty());
            subscriptions.add(new Served().municipality(), made, Told.NOTHING, receivers);
        }
        return subscriptions;
    }

    private static void happens(MemoryJournal journal, int visit) {
        for (ProviderId provider : PROVIDERS) {
            CarerOfProvider carer = new CarerOfProvider(provider, new CarerId("c1"));
            long version = journal.versions(provider).get().getOrDefault(carer, 0L);
            Deed deed = new Deed("c1", Role.CARER, Senders.NOON, "");
            VisitDeclined happening = new VisitDeclined(new VisitId("v" + visit), true);
            journal.append(carer, version, List.of(new Entry(happening, deed, Senders.NOON)))
                    .get();
        }
    }

    private static Rounds rounds(MemorySubscriptions subscriptions, MemoryJournal journal, Threads threads) {
        TellSubscriber tell = new TellSubscriber(
                new TellSubscriber.Records(
                        subscriptions, new WhatIsNew(journal, new NothingClosed(), Senders.KEYS::mark)),
                (to, event) -> {
                    threads.told = to.id();
                    return Optional.empty();
                },
                Patience.USUAL,
                () -> Senders.NOON);
        return new Rounds(new Served(), tell, () -> Senders.NOON, new Rounds.Work(threads, new Meters()));
    }

    @Property(tries = 60)
    void nobody_is_told_twice_while_another_waits(
            @ForAll @IntRange(min = 2, max = 12) int receivers,
            @ForAll @IntRange(min = 1, max = 4) int most,
            @ForAll Random chance) {
        Threads threads = new Threads(most);
        MemoryJournal journal = new MemoryJournal(() -> Senders.NOON);
        Rounds rounds = rounds(of(receivers), journal, threads);
        for (int look = 0; look < 40; look++) {
            happens(journal, look);
            rounds.look();
            for (int ends = chance.nextInt(threads.running.size() + 1); ends > 0; ends--) {
                threads.endOne(chance.nextInt(threads.running.size()));
            }
        }
        while (!threads.running.isEmpty()) {
            threads.endOne(0);
        }

        assertThat(overtaken(threads.all, receivers)).isEmpty();
        assertThat(threads.all).extracting(each -> each.of).doesNotContain("");
    }

    /** Those who had no thread when another was begun, and none until the same was begun again. */
    private static List<String> overtaken(List<Held> inOrder, int receivers) {
        List<String> overtaken = new ArrayList<>();
        Map<String, Held> last = new HashMap<>();
        IntStream.range(0, receivers).forEach(each -> last.put("s" + each, Held.never("s" + each)));
        for (Held again : inOrder) {
            Held before = last.put(again.of, again);
            last.values().stream()
                    .filter(other -> other.done < before.begun)
                    .forEach(other -> overtaken.add(other.of + " by " + again.of));
        }
        return overtaken;
    }
}
