package se.kvittens.rest.wiring;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import se.kvittens.application.subscribing.ConnectSystems;
import se.kvittens.application.subscribing.Progress.Patience;
import se.kvittens.application.subscribing.TellSubscriber;
import se.kvittens.application.subscribing.WhatIsNew;
import se.kvittens.rest.hooks.HookDesk;
import se.kvittens.rest.hooks.out.Courier;
import se.kvittens.rest.hooks.out.Guard;
import se.kvittens.rest.hooks.out.HookIds;
import se.kvittens.rest.hooks.out.HookKeys;
import se.kvittens.rest.hooks.out.Rounds;
import se.kvittens.rest.hooks.out.SignedPost;
import se.kvittens.rest.news.Lookout;
import se.kvittens.rest.town.Webhooks;
import se.kvittens.rest.watch.Meters;

/** What tells other systems of what happens, from the first look to the end of the last delivery. */
final class Telling implements AutoCloseable {

    /** Longer than a delivery takes: a name looked up, and ten seconds for all of its addresses. */
    private static final Duration UNTIL_DONE = Duration.ofSeconds(30);

    private final RestParts parts;
    private final Courier courier;
    private final Guard guard;
    private final HookKeys keys;
    private final SignedPost post;
    private final WhatIsNew news;
    private final Meters meters;
    private final ExecutorService threads;
    private Optional<Lookout> lookout = Optional.empty();

    private Telling(RestParts parts, Webhooks webhooks, Meters meters) {
        this.parts = parts;
        this.meters = meters;
        this.courier = Courier.usual();
        this.guard = new Guard(webhooks.allowed());
        this.keys = new HookKeys(webhooks.key());
        this.post = new SignedPost(new SignedPost.Road(guard, courier), keys, meters, parts.clock());
        this.news = new WhatIsNew(parts.records().journal(), parts.records().months(), keys::mark);
        this.threads = Rounds.Work.upTo(Rounds.Work.MOST_AT_ONCE);
    }

    /** Empty where nobody is told anything. */
    static Optional<Telling> of(RestParts parts, Meters meters) {
        return parts.more().webhooks().map(webhooks -> new Telling(parts, webhooks, meters));
    }

    HookDesk.Tools tools() {
        ConnectSystems connect = new ConnectSystems(parts.records().subscriptions(), news, parts.shelf(), post);
        return new HookDesk.Tools(connect, keys, guard, HookIds.random());
    }

    /** Looks each time that so much time has passed since the last look. */
    void begin(Duration pause) {
        TellSubscriber tell = new TellSubscriber(
                new TellSubscriber.Records(parts.records().subscriptions(), news), post, Patience.USUAL, parts.clock());
        Rounds rounds = new Rounds(parts.town(), tell, parts.clock(), new Rounds.Work(threads, meters));
        lookout = Optional.of(Lookout.every("kvittens-webhooks-look", rounds::look, pause));
    }

    /** What is on its way is waited for, so that it is not told again. */
    @Override
    public void close() {
        lookout.ifPresent(Lookout::close);
        threads.shutdown();
        try {
            if (!threads.awaitTermination(UNTIL_DONE.toMillis(), TimeUnit.MILLISECONDS)) {
                threads.shutdownNow();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            threads.shutdownNow();
        }
        courier.close();
    }
}
