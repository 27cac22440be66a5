package se.kvittens.rest.hooks.out;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.stream.Collectors;
import se.kvittens.application.closing.Account;
import se.kvittens.application.subscribing.Standing;
import se.kvittens.application.subscribing.Subscriptions;
import se.kvittens.application.subscribing.TellSubscriber;
import se.kvittens.application.subscribing.TellSubscriber.Step;
import se.kvittens.application.subscribing.Told;
import se.kvittens.application.subscribing.WhatIsNew;
import se.kvittens.domain.identity.MunicipalityId;
import se.kvittens.domain.identity.ProviderId;

/**
 * Has all subscriptions told what there is, each an event at a time and by a thread of its own, so that one that is slow holds up no
 * other. Where the store can't be read just then, the next look finds what this one missed.
 */
public final class Rounds {

    private final MunicipalityId municipality;
    private final Subscriptions subscriptions;
    private final WhatIsNew news;
    private final TellSubscriber tell;
    private final InstantSource clock;
    private final Executor threads;
    private final Set<String> busy = ConcurrentHashMap.newKeySet();

    /** What there was of each when there was nothing to tell: as long as there is no more, nobody asks again. */
    private final Map<String, Told> quiet = new ConcurrentHashMap<>();

    /** @param threads so many as it is given work, or the one that looks */
    public Rounds(
            MunicipalityId municipality, Records records, TellSubscriber tell, InstantSource clock, Executor threads) {
        this.municipality = municipality;
        this.subscriptions = records.subscriptions();
        this.news = records.news();
        this.tell = tell;
        this.clock = clock;
        this.threads = threads;
    }

    /** Who is told, and of what. */
    public record Records(Subscriptions subscriptions, WhatIsNew news) {}

    /** Looks once at all of them. */
    public void look() {
        subscriptions.all(municipality).peek(all -> {
            Instant now = clock.instant();
            quiet.keySet()
                    .retainAll(
                            all.stream().map(each -> each.subscription().id()).collect(Collectors.toSet()));
            Map<ProviderId, List<Standing>> open = all.stream()
                    .filter(each -> each.progress().isOpen(now))
                    .collect(Collectors.groupingBy(each -> each.subscription().provider()));
            open.forEach(this::look);
        });
    }

    private void look(ProviderId provider, List<Standing> open) {
        Account account = new Account(municipality, provider);
        news.there(account)
                .peek(there -> open.stream()
                        .filter(each -> isNew(each, there))
                        .filter(each -> busy.add(each.subscription().id()))
                        .forEach(each -> threads.execute(() -> step(account, each, there))));
    }

    private boolean isNew(Standing standing, Told there) {
        return Optional.ofNullable(quiet.get(standing.subscription().id()))
                .filter(there::equals)
                .isEmpty();
    }

    private void step(Account account, Standing standing, Told there) {
        String id = standing.subscription().id();
        try {
            tell.step(account, standing, there)
                    .filter(step -> step == Step.NOTHING)
                    .peek(nothing -> nothing.peek(step -> quiet.put(id, there)));
        } finally {
            busy.remove(id);
        }
    }
}
