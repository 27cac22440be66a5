package se.kvittens.lock.mqtt;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What has come from the broker, each once, and which of it the broker waits to hear of. Not for threads at once. */
final class Arrivals {

    /** The broker hands over no more than so many that we have not acknowledged; which is what it may hand over again. */
    static final int WINDOW = 20;

    /** So many are kept to be read again: some days of a house. */
    private static final int MOST = 10_000;

    private final List<Held> all = new ArrayList<>();
    private long last;
    private long durable;

    /** An arrival, and whether the broker waits to hear of it over the connection that there is now. */
    private static final class Held {

        private final Arrival arrival;
        private boolean isAwaited;

        Held(Arrival arrival, boolean isAwaited) {
            this.arrival = arrival;
            this.isAwaited = isAwaited;
        }

        boolean isSameAs(Packet packet) {
            return arrival.packet().filter(packet::isSameAs).isPresent();
        }
    }

    /** A connection came about. What the broker still waits to hear of, it hands over again. */
    void connected(boolean isResumed, Instant when) {
        all.forEach(each -> each.isAwaited = false);
        if (!isResumed) {
            hold(new Arrival(++last, Optional.empty(), when, false), false);
        }
    }

    /**
     * Takes a message in, unless it is one that has come before.
     *
     * @return whether it is to be acknowledged at once: it was taken down long ago
     */
    boolean add(Packet packet, Instant when, boolean isKept) {
        Optional<Held> before = packet.isAgain() ? before(packet) : Optional.empty();
        if (before.isEmpty()) {
            hold(new Arrival(++last, Optional.of(packet), when, isKept), packet.isToBeAcknowledged());
            return false;
        }
        boolean isDone = before.get().arrival.number() <= durable;
        before.get().isAwaited = !isDone;
        return isDone;
    }

    /** Of the same session alone, since numbers begin anew with the next. */
    private Optional<Held> before(Packet packet) {
        for (int at = all.size() - 1; at >= Math.max(0, all.size() - 2 * WINDOW); at--) {
            Held each = all.get(at);
            if (each.arrival.packet().isEmpty()) {
                return Optional.empty();
            }
            if (each.isSameAs(packet)) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }

    private void hold(Arrival arrival, boolean isAwaited) {
        all.add(new Held(arrival, isAwaited));
        if (all.size() > MOST && all.get(0).arrival.number() <= durable) {
            all.remove(0);
        }
    }

    /** What was taken down so far: what the broker is to be told of, in the order in which it came. */
    List<Packet> takenDownThrough(long number) {
        durable = Math.max(durable, number);
        List<Packet> done = new ArrayList<>();
        for (Held each : all) {
            if (each.isAwaited && each.arrival.number() <= durable) {
                each.isAwaited = false;
                each.arrival.packet().ifPresent(done::add);
            }
        }
        return done;
    }

    /** How many the broker waits to hear of. */
    int awaited() {
        return (int) all.stream().filter(each -> each.isAwaited).count();
    }

    /** What came after a number, as far as it is still kept. */
    List<Arrival> after(long number) {
        return all.stream()
                .map(each -> each.arrival)
                .filter(each -> each.number() > number)
                .toList();
    }
}
