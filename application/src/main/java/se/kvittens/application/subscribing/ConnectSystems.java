package se.kvittens.application.subscribing;

import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.kvittens.application.closing.Account;
import se.kvittens.application.registering.JournalFault;
import se.kvittens.application.rulebooks.Permits;
import se.kvittens.application.rulebooks.RuleBookShelf;
import se.kvittens.application.subscribing.ConnectSystems.NotDone.NotRecorded;
import se.kvittens.application.subscribing.ConnectSystems.NotDone.Refused;
import se.kvittens.application.subscribing.ConnectSystems.NotDone.TooMany;
import se.kvittens.application.subscribing.ConnectSystems.NotDone.Unknown;
import se.kvittens.domain.access.Act;
import se.kvittens.domain.access.Deed;
import se.kvittens.domain.registering.RefusalCode;

/** Connects systems that are told of what happens, and says how it goes, to whom may (SYS-2). */
public final class ConnectSystems {

    /** Of a provider. Assumed. */
    public static final int MOST = 20;

    private final Subscriptions subscriptions;
    private final WhatIsNew news;
    private final Permits permits;
    private final Post post;

    public ConnectSystems(Subscriptions subscriptions, WhatIsNew news, RuleBookShelf shelf, Post post) {
        this.subscriptions = subscriptions;
        this.news = news;
        this.permits = new Permits(shelf);
        this.post = post;
    }

    /** Why it was not done. */
    public sealed interface NotDone {

        /** A rule refuses it. */
        record Refused(RefusalCode code) implements NotDone {}

        /** The store could not do it. */
        record NotRecorded(JournalFault fault) implements NotDone {}

        /** No subscription of the provider has that id. */
        record Unknown() implements NotDone {}

        /** The provider has as many as it may have. */
        record TooMany() implements NotDone {}
    }

    /** What is to be told, and where. */
    public record Wish(String id, String address, Set<EventType> events) {}

    /** How a trial went: the failure where it did not arrive. */
    public record Trial(Event event, Optional<Failure> failure) {}

    /** Those of a provider. */
    public Either<NotDone, List<Standing>> list(Account account, Deed deed) {
        return may(account, deed)
                .flatMap(yes -> subscriptions
                        .all(account.municipality())
                        .<NotDone>mapLeft(NotRecorded::new)
                        .map(all -> all.standing().stream()
                                .filter(each -> each.subscription().provider().equals(account.provider()))
                                .toList()));
    }

    public Either<NotDone, Standing> find(Account account, String id, Deed deed) {
        return list(account, deed)
                .flatMap(all -> all.stream()
                        .filter(each -> each.subscription().id().equals(id))
                        .findFirst()
                        .<Either<NotDone, Standing>>map(Either::right)
                        .orElseGet(() -> Either.left(new Unknown())));
    }

    /** What happened before, it is not told. */
    public Either<NotDone, Standing> connect(Account account, Wish wish, Deed deed) {
        Subscription made = new Subscription(
                wish.id(), account.provider(), wish.address(), wish.events(), deed, 1, Optional.empty());
        return may(account, deed)
                .flatMap(yes -> news.there(account)
                        .flatMap(begin -> subscriptions.add(account.municipality(), made, begin, MOST))
                        .<NotDone>mapLeft(NotRecorded::new)
                        .filterOrElse(done -> done, full -> new TooMany())
                        .map(done -> new Standing(made, Progress.NONE)));
    }

    /** From now on it is signed with another secret, and for a day with the one before as well. */
    public Either<NotDone, Standing> rotate(Account account, String id, Deed deed) {
        return find(account, id, deed)
                .flatMap(found -> subscriptions
                        .rotate(account, id, found.subscription().generation(), deed.when())
                        .<NotDone>mapLeft(NotRecorded::new)
                        .filterOrElse(done -> done, other -> new NotRecorded(JournalFault.OVERTAKEN)))
                .flatMap(done -> find(account, id, deed));
    }

    public Either<NotDone, Boolean> end(Account account, String id, Deed deed) {
        return may(account, deed).flatMap(yes -> done(subscriptions.end(account, id, deed)));
    }

    /** Sends a trial at once, whether the subscription rests or not. Where it arrives, it rests no more; else nothing is changed. */
    public Either<NotDone, Trial> ping(Account account, String id, Deed deed) {
        return find(account, id, deed).flatMap(found -> {
            String name = "msg_%s_p%d".formatted(id, deed.when().toEpochMilli());
            Event event = Event.ping(name, account.provider());
            Optional<Failure> failure = post.send(found.subscription(), event);
            return failure.isPresent()
                    ? Either.right(new Trial(event, failure))
                    : done(subscriptions.record(account, id, found.progress().taken(deed.when()), Told.NOTHING))
                            .map(done -> new Trial(event, failure));
        });
    }

    private static Either<NotDone, Boolean> done(Either<JournalFault, Boolean> outcome) {
        return outcome.<NotDone>mapLeft(NotRecorded::new).filterOrElse(done -> done, none -> new Unknown());
    }

    private Either<NotDone, Boolean> may(Account account, Deed deed) {
        return permits.refusalOf(account.municipality(), deed, Act.CONNECT_SYSTEM)
                .<Either<NotDone, Boolean>>map(code -> Either.left(new Refused(code)))
                .orElseGet(() -> Either.right(true));
    }
}
