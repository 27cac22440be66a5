package se.kvittens.rest.hooks.out;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.stream.Collectors;
import se.kvittens.application.closing.Account;
import se.kvittens.application.registering.JournalFault;
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
 * other. Where the store can't be read just then, the next look finds what this one missed.
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

    /** What there was of each when there was nothing to tell: as long as there is no more, nobody asks again. */
    private final Map<String, Told> quiet = new ConcurrentHashMap<>();

    /** Until when nothing is sent of each where the store could not keep how it went: else the same would be sent again and again. */
    private final Map<String, Instant> held = new ConcurrentHashMap<>();

    /**
     * What it works with.
     *
     * @param threads one for each at work, or the one that looks
     */
    public record Work(Executor threads, Meters meters) {}

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
        subscriptions.all(town.municipality()).peekLeft(this::count).peek(all -> {
            Instant now = clock.instant();
            Set<String> ids = all.stream().map(each -> each.subscription().id()).collect(Collectors.toSet());
            quiet.keySet().retainAll(ids);
            held.keySet().retainAll(ids);
            Map<ProviderId, List<Standing>> open = all.stream()
                    .filter(each -> isOpen(each, now))
                    .collect(Collectors.groupingBy(each -> each.subscription().provider()));
            open.forEach(this::look);
        });
    }

    /** Of a provider that is not served, nobody could see or end it here. */
    private boolean isOpen(Standing standing, Instant now) {
        Subscription of = standing.subscription();
        return town.providers().contains(of.provider())
                && standing.progress().isOpen(now)
                && !now.isBefore(held.getOrDefault(of.id(), Instant.MIN));
    }

    private void look(ProviderId provider, List<Standing> open) {
        Account account = new Account(town.municipality(), provider);
        news.there(account)
                .peekLeft(this::count)
                .peek(there -> open.stream()
                        .filter(each -> isNew(each, there))
                        .filter(each -> busy.add(each.subscription().id()))
                        .forEach(each -> begin(account, each.subscription().id(), there)));
    }

    private void count(JournalFault fault) {
        work.meters().webhook(NO_EVENT, fault.name());
    }

    /** Where no thread takes it, the next look begins it. */
    private void begin(Account account, String id, Told there) {
        try {
            work.threads().execute(() -> step(account, id, there));
        } catch (RejectedExecutionException none) {
            busy.remove(id);
        }
    }

    private boolean isNew(Standing standing, Told there) {
        return Optional.ofNullable(quiet.get(standing.subscription().id()))
                .filter(there::equals)
                .isEmpty();
    }

    private void step(Account account, String id, Told there) {
        try {
            tell.step(account, id, there)
                    .peekLeft(this::count)
                    .peekLeft(fault -> held.put(id, clock.instant().plus(WHERE_NOTHING_CAN_BE_KEPT)))
                    .peek(step -> keepQuiet(id, step, there));
        } finally {
            busy.remove(id);
        }
    }

    private void keepQuiet(String id, Step step, Told there) {
        if (step == Step.NOTHING) {
            quiet.put(id, there);
        }
    }
}
