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
        /** It is not to be told anything now, or rests. */
        CLOSED,
        /** The subscription stands no more. */
        OVER
    }

    /**
     * Tells the next event, if there is one. Whether it stands, is open and how far it was told is asked here: whoever looked before
     * may have seen what is so no more.
     *
     * @param there all that there is to tell
     */
    public Either<JournalFault, Step> step(Account account, String id, Told there) {
        return records.subscriptions()
                .find(account, id)
                .flatMap(found -> found.map(now -> step(account, now, there)).orElseGet(() -> Either.right(Step.OVER)));
    }

    private Either<JournalFault, Step> step(Account account, Followed now, Told there) {
        Standing standing = now.standing();
        Subscription to = standing.subscription();
        return standing.progress().isOpen(clock.instant())
                ? records.news()
                        .next(to, now.told(), there)
                        .flatMap(due -> due.map(next -> told(account, standing, next, post.send(to, next.event())))
                                .orElseGet(() -> Either.right(Step.NOTHING)))
                : Either.right(Step.CLOSED);
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
