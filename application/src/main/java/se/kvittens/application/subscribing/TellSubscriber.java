package se.kvittens.application.subscribing;

import io.vavr.control.Either;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import se.kvittens.application.closing.Account;
import se.kvittens.application.registering.JournalFault;
import se.kvittens.application.subscribing.Progress.Patience;
import se.kvittens.application.subscribing.WhatIsNew.Due;

/**
 * Tells one system what it was not told yet, one event at a time and in order. Only what was taken is told: whoever is stopped between
 * the two tells it again, under the same id. One thread at a time for each subscription.
 */
public final class TellSubscriber {

    private final Records records;
    private final Post post;
    private final Patience patience;
    private final InstantSource clock;

    public TellSubscriber(Records records, Post post, Patience patience, InstantSource clock) {
        this.records = records;
        this.post = post;
        this.patience = patience;
        this.clock = clock;
    }

    /** Who is told, and of what. */
    public record Records(Subscriptions subscriptions, WhatIsNew news) {}

    /** Who is told by it, and of what. */
    public Records records() {
        return records;
    }

    /** How a step went. */
    public enum Step {
        /** There is nothing to tell. */
        NOTHING,
        /** It was taken; there may be more. */
        TAKEN,
        /** It was not taken, and is tried again later. */
        FAILED,
        /** The subscription stands no more. */
        OVER
    }

    /**
     * Tells the next event, if there is one.
     *
     * @param there all that there is to tell
     */
    public Either<JournalFault, Step> step(Account account, Standing standing, Told there) {
        Subscription to = standing.subscription();
        return records.subscriptions()
                .told(account, to.id())
                .flatMap(told -> records.news().next(to, told, there))
                .flatMap(due -> due.isEmpty()
                        ? Either.right(Step.NOTHING)
                        : told(
                                account,
                                standing,
                                due.get(),
                                post.send(to, due.get().event())));
    }

    private Either<JournalFault, Step> told(Account account, Standing standing, Due due, Optional<Failure> failure) {
        Instant now = clock.instant();
        Progress before = standing.progress();
        Progress after = failure.map(each -> before.failed(each, now, patience)).orElseGet(() -> before.taken(now));
        Told more = failure.isPresent() ? Told.NOTHING : due.by();
        Step step = failure.isPresent() ? Step.FAILED : Step.TAKEN;
        return records.subscriptions()
                .record(account, standing.subscription().id(), after, more)
                .map(stands -> stands ? step : Step.OVER);
    }
}
