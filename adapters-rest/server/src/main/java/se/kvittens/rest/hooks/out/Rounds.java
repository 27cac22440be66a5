package se.kvittens.rest.hooks.out;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.kvittens.application.closing.Account;
import se.kvittens.application.registering.JournalFault;
import se.kvittens.application.subscribing.Roll;
import se.kvittens.application.subscribing.Standing;
import se.kvittens.application.subscribing.Subscription;
import se.kvittens.application.subscribing.Subscriptions;
import se.kvittens.application.subscribing.TellSubscriber;
import se.kvittens.application.subscribing.TellSubscriber.Step;
import se.kvittens.application.subscribing.Told;
import se.kvittens.application.subscribing.WhatIsNew;
import se.kvittens.domain.identity.ProviderId;
import se.kvittens.rest.town.ServedTown;
import se.kvittens.rest.watch.Meters;

/**
 * Has all subscriptions told what there is, each an event at a time and by a thread of its own, so that one that is slow holds up no
 * other as long as there are threads; where there are none, the next look begins with those that have waited longest. Where the store
 * can't be read just then, the next look finds what this one missed.
 */
public final class Rounds {

    private static final String NO_EVENT = "none";
    private static final Duration WHERE_NOTHING_CAN_BE_KEPT = Duration.ofMinutes(1);

    private final ServedTown town;
    private final Subscriptions subscriptions;
    private final WhatIsNew news;
    private final TellSubscriber tell;
    private final InstantSource clock;
    private final Work work;
    private final Set<String> busy = ConcurrentHashMap.newKeySet();
    private final WhoseTurn turns = new WhoseTurn();

    /** What there was of each when there was nothing to tell: as long as there is no more, nobody asks again. */
    private final Map<String, Told> quiet = new ConcurrentHashMap<>();

    /** Until when nothing is sent of each where the store could not keep how it went: else the same would be sent again and again. */
    private final Map<String, Instant> held = new ConcurrentHashMap<>();

    /**
     * What it works with.
     *
     * @param threads one for each at work, or the one that looks; where one refuses, the next look begins what this one did not
     */
    public record Work(Executor threads, Meters meters) {

        /**
         * A thread mostly waits for a receiver, ten seconds at the longest; then it needs one of the few connections to the store, for
         * which those who ask the server wait as well. Of a hundred that are as slow as may be, each has its turn about twice a minute.
         * Assumed.
         */
        public static final int MOST_AT_ONCE = 32;

        /** As many as are needed, up to so many; then none is queued, since whoever waits longest is known better at the next look. */
        public static ExecutorService upTo(int most) {
            return new ThreadPoolExecutor(0, most, 1, TimeUnit.MINUTES, new SynchronousQueue<>(), work -> {
                Thread daemon = new Thread(work, "kvittens-webhook");
                daemon.setDaemon(true);
                return daemon;
            });
        }
    }

    /**
     * One that may be told something.
     *
     * @param turn the lower, the sooner
     */
    private record Due(Account account, String id, Told there, long turn) {}

    public Rounds(ServedTown town, TellSubscriber tell, InstantSource clock, Work work) {
        this.town = town;
        this.subscriptions = tell.records().subscriptions();
        this.news = tell.records().news();
        this.tell = tell;
        this.clock = clock;
        this.work = work;
    }

    /** Looks once at all of them. */
    public void look() {
        subscriptions.all(town.municipality()).peekLeft(this::count).peek(this::look);
    }

    private void look(Roll roll) {
        work.meters().webhooksUnreadable(roll.unreadable());
        forgetAllBut(
                roll.standing().stream().map(each -> each.subscription().id()).collect(Collectors.toSet()));
        Instant now = clock.instant();
        Map<ProviderId, List<Standing>> open = roll.standing().stream()
                .filter(each -> isOpen(each, now))
                .collect(Collectors.groupingBy(each -> each.subscription().provider()));
        begin(open.entrySet().stream()
                .flatMap(each -> due(each.getKey(), each.getValue()))
                .sorted(Comparator.comparingLong(Due::turn))
                .toList());
    }

    private void forgetAllBut(Set<String> ids) {
        quiet.keySet().retainAll(ids);
        held.keySet().retainAll(ids);
        turns.forgetAllBut(ids);
    }

    /** Of a provider that is not served, nobody could see or end it here. */
    private boolean isOpen(Standing standing, Instant now) {
        Subscription of = standing.subscription();
        return town.providers().contains(of.provider())
                && standing.progress().isOpen(now)
                && !now.isBefore(held.getOrDefault(of.id(), Instant.MIN));
    }

    private Stream<Due> due(ProviderId provider, List<Standing> open) {
        Account account = new Account(town.municipality(), provider);
        return news.there(account)
                .peekLeft(this::count)
                .toJavaStream()
                .flatMap(there -> open.stream()
                        .filter(each -> isNew(each, there))
                        .map(each -> each.subscription().id())
                        .filter(id -> !busy.contains(id))
                        .map(id -> new Due(account, id, there, turns.of(id))));
    }

    private void count(JournalFault fault) {
        work.meters().webhook(NO_EVENT, fault.name());
    }

    /** As long as threads take them: nobody is begun before one that has waited longer. */
    private void begin(List<Due> inTurn) {
        for (Due each : inTurn) {
            if (!isBegun(each)) {
                return;
            }
        }
    }

    /** A thread that the machine can't make is one that refuses. */
    private boolean isBegun(Due due) {
        busy.add(due.id());
        try {
            work.threads().execute(() -> step(due));
            turns.begun(due.id());
            return true;
        } catch (RejectedExecutionException | OutOfMemoryError none) {
            busy.remove(due.id());
            return false;
        }
    }

    private boolean isNew(Standing standing, Told there) {
        return Optional.ofNullable(quiet.get(standing.subscription().id()))
                .filter(there::equals)
                .isEmpty();
    }

    private void step(Due due) {
        try {
            tell.step(due.account(), due.id(), due.there())
                    .peekLeft(this::count)
                    .peekLeft(fault -> held.put(due.id(), clock.instant().plus(WHERE_NOTHING_CAN_BE_KEPT)))
                    .peek(step -> keepQuiet(due, step));
        } finally {
            busy.remove(due.id());
        }
    }

    private void keepQuiet(Due due, Step step) {
        if (step == Step.NOTHING) {
            quiet.put(due.id(), due.there());
        }
    }
}
