package se.kvittens.rest.news;

import io.vavr.control.Either;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import se.kvittens.application.registering.CarerOfProvider;
import se.kvittens.application.registering.JournalFault;
import se.kvittens.domain.identity.ProviderId;
import se.kvittens.rest.news.Listener.Ear;
import se.kvittens.rest.problem.Problem;
import se.kvittens.rest.problem.Problems;

/** Looks now and then how far the records have come, once for all who listen, and tells them. */
public final class News implements AutoCloseable {

    /** Of looks: about a quarter of a minute, which is less than what proxies wait. */
    private static final int LOOKS_A_BEAT = 15;

    /** Windows of a browser, and then some: nobody takes all there are. */
    static final int MOST_OF_ONE = 20;

    private final Records records;
    private final InstantSource clock;
    private final int most;
    private final AtomicInteger open = new AtomicInteger();
    private final AtomicInteger looks = new AtomicInteger();
    private final AtomicBoolean isClosed = new AtomicBoolean();
    private final ConcurrentMap<ProviderId, Channel> channels = new ConcurrentHashMap<>();
    private final ConcurrentMap<String, Integer> ofEach = new ConcurrentHashMap<>();

    /**
     * News of records.
     *
     * @param most how many may listen at once
     */
    public News(Records records, InstantSource clock, int most) {
        this.records = records;
        this.clock = clock;
        this.most = most;
    }

    /** How far the records of a provider's carers have come. */
    @FunctionalInterface
    public interface Records {

        Either<JournalFault, Map<CarerOfProvider, Long>> versions(ProviderId provider);
    }

    /** Of one provider: how far it has come, and who listens. */
    private static final class Channel {

        private final Set<Listener> listeners = ConcurrentHashMap.newKeySet();
        private volatile Map<CarerOfProvider, Long> versions;

        Channel(Map<CarerOfProvider, Long> versions) {
            this.versions = versions;
        }
    }

    /** A stream, which says at once how far the record has come. */
    Either<Problem, Listener> listen(ProviderId provider, Ear ear) {
        if (!hasRoom(ear.who())) {
            left(ear.who());
            return Either.left(Problems.tooManyStreams());
        }
        Either<JournalFault, Map<CarerOfProvider, Long>> now = records.versions(provider);
        if (now.isLeft()) {
            left(ear.who());
            return Either.left(Problems.of(now.getLeft()));
        }
        return Either.right(added(provider, ear, now.get()));
    }

    private boolean hasRoom(String who) {
        boolean isRoomForAll = open.incrementAndGet() <= most;
        boolean isRoomForOne = ofEach.merge(who, 1, Integer::sum) <= MOST_OF_ONE;
        return isRoomForAll && isRoomForOne && !isClosed.get();
    }

    private void left(String who) {
        open.decrementAndGet();
        ofEach.computeIfPresent(who, (none, count) -> count == 1 ? null : count - 1);
    }

    private Listener added(ProviderId provider, Ear ear, Map<CarerOfProvider, Long> now) {
        Listener[] self = new Listener[1];
        Listener listener = new Listener(ear, () -> gone(provider, self[0]));
        self[0] = listener;
        Channel channel = channels.compute(provider, (none, there) -> {
            Channel of = there == null ? new Channel(now) : there;
            of.listeners.add(listener);
            return of;
        });
        // After it was added: whatever comes between is told to it.
        listener.tell(new Told(mark(channel.versions, ear), Set.of()));
        if (isClosed.get()) {
            listener.end();
        }
        return listener;
    }

    private void gone(ProviderId provider, Listener listener) {
        left(listener.ear().who());
        channels.computeIfPresent(provider, (none, channel) -> {
            channel.listeners.remove(listener);
            return channel.listeners.isEmpty() ? null : channel;
        });
    }

    /** How many listen. */
    int listening() {
        return open.get();
    }

    /** Asks the journal of each provider to which somebody listens. */
    public void look() {
        boolean isBeat = looks.incrementAndGet() % LOOKS_A_BEAT == 0;
        // First those whose token has ended, and the beats: neither waits for a store that does not answer.
        channels.values().forEach(channel -> {
            List<Listener> over =
                    channel.listeners.stream().filter(this::isOver).toList();
            over.forEach(Listener::end);
            if (isBeat) {
                List.copyOf(channel.listeners).stream().filter(Listener::beat).forEach(Listener::end);
            }
        });
        // Where it can't be read just then, the next look finds what this one missed.
        channels.forEach((provider, channel) -> records.versions(provider).peek(now -> tell(channel, now)));
    }

    private boolean isOver(Listener listener) {
        return !clock.instant().isBefore(listener.ear().until());
    }

    private static void tell(Channel channel, Map<CarerOfProvider, Long> now) {
        Map<CarerOfProvider, Long> before = channel.versions;
        if (now.equals(before)) {
            return;
        }
        channel.versions = now;
        List<String> grown = now.entrySet().stream()
                .filter(each -> !each.getValue().equals(before.get(each.getKey())))
                .map(each -> each.getKey().carer().value())
                .toList();
        channel.listeners.forEach(listener -> heard(listener, grown).ifPresent(carers -> {
            listener.tell(new Told(mark(now, listener.ear()), carers));
        }));
    }

    /** A carer is told of its own record alone. */
    private static Optional<Set<String>> heard(Listener listener, List<String> grown) {
        Set<String> carers = Set.copyOf(
                grown.stream().filter(each -> listener.ear().hears(each)).toList());
        return Optional.of(carers).filter(each -> !each.isEmpty());
    }

    private static long mark(Map<CarerOfProvider, Long> versions, Ear ear) {
        return versions.entrySet().stream()
                .filter(each -> ear.hears(each.getKey().carer().value()))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    /** Ends all streams, and takes no more. */
    @Override
    public void close() {
        isClosed.set(true);
        channels.values().forEach(channel -> List.copyOf(channel.listeners).forEach(Listener::end));
    }
}
