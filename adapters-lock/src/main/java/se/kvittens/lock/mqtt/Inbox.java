package se.kvittens.lock.mqtt;

import io.vavr.control.Either;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import se.kvittens.application.answer.Obstacle;

/**
 * What a broker hands over and keeps for us while we are away. The broker is told that it need not hand something over again
 * once that was taken down, and not before. It is connected from when it is first asked until it is closed, and by itself
 * again after a break, so that what comes is stamped when it comes. Threads may share it.
 */
public final class Inbox implements AutoCloseable {

    private final Broker broker;
    private final String client;
    private final List<String> topics;
    private final InstantSource clock;
    private final String name = Names.random();
    private final Arrivals arrivals = new Arrivals();
    private final ReentrantLock guard = new ReentrantLock();
    private final Condition isChanged = guard.newCondition();
    private final Set<String> marks = new HashSet<>();
    private final ReentrantLock connecting = new ReentrantLock();
    private final Again again;
    private @Nullable Link link;
    private long asked;
    private boolean isUpToDate;
    private volatile Runnable bell = () -> {};

    /**
     * Nothing is asked yet.
     *
     * @param client by which the broker knows us again; two at one broker throw each other out
     * @param topics that are kept for us
     * @param pause between two attempts to connect again
     */
    public Inbox(Broker broker, String client, List<String> topics, Duration pause, InstantSource clock) {
        this.broker = broker;
        this.client = client;
        this.topics = List.copyOf(topics);
        this.clock = clock;
        this.again = new Again(pause, this::connectAgain);
    }

    /** Of this inbox from its opening to its closing, and of no other. */
    public String name() {
        return name;
    }

    /** Is rung whenever there may be something to fetch; not to wait, since nothing comes meanwhile. */
    public void onNews(Runnable ringing) {
        this.bell = ringing;
    }

    /** Waits until all has come that the broker has, or as much as it hands over at once; empty where that went well. */
    public Optional<Obstacle.Kind> fetch() {
        Either<Obstacle.Kind, Link> connected = connected();
        if (connected.isLeft()) {
            return Optional.of(connected.getLeft());
        }
        String mark = nextMark();
        Optional<Obstacle.Kind> trouble = connected.get().say(Names.markOf(client), mark, Optional.empty());
        return trouble.isPresent() ? trouble : waitFor(mark, connected.get());
    }

    /** What came after a number, from the earliest on; what was fetched long ago is there no more. */
    public List<Arrival> after(long number) {
        guard.lock();
        try {
            return arrivals.after(number);
        } finally {
            guard.unlock();
        }
    }

    /** All up to a number is on a disk. */
    public void takenDownThrough(long number) {
        guard.lock();
        try {
            List<Packet> done = arrivals.takenDownThrough(number);
            Link now = link;
            if (now != null) {
                done.forEach(now::acknowledge);
            }
        } finally {
            guard.unlock();
        }
    }

    private String nextMark() {
        guard.lock();
        try {
            asked++;
            return name + "-" + asked;
        } finally {
            guard.unlock();
        }
    }

    /** The mark comes behind all that the broker had, unless it waits to hear of what it handed over first. */
    private Optional<Obstacle.Kind> waitFor(String mark, Link asking) {
        guard.lock();
        try {
            long left = broker.patience().toNanos();
            while (!marks.remove(mark) && arrivals.awaited() < Arrivals.WINDOW) {
                if (asking != link) {
                    return Optional.of(Obstacle.Kind.BROKEN_OFF);
                }
                if (left <= 0) {
                    return Optional.of(Obstacle.Kind.TIMED_OUT);
                }
                left = isChanged.awaitNanos(left);
            }
            isUpToDate |= arrivals.awaited() == 0;
            return Optional.empty();
        } catch (InterruptedException asked) {
            Thread.currentThread().interrupt();
            return Optional.of(Obstacle.Kind.BROKEN_OFF);
        } finally {
            guard.unlock();
        }
    }

    private Either<Obstacle.Kind, Link> connected() {
        connecting.lock();
        try {
            Link now = linkNow();
            return now != null ? Either.right(now) : connect();
        } finally {
            connecting.unlock();
        }
    }

    private @Nullable Link linkNow() {
        guard.lock();
        try {
            return link;
        } finally {
            guard.unlock();
        }
    }

    private Either<Obstacle.Kind, Link> connect() {
        if (again.isOver()) {
            return Either.left(Obstacle.Kind.UNREACHABLE);
        }
        Ear ear = new Ear();
        return Link.open(broker, client, true, ear).flatMap(opened -> {
            begin(opened, ear);
            return opened.subscribe(topics, 1)
                    .or(() -> opened.subscribe(List.of(Names.markOf(client)), 0))
                    .map(trouble -> dropped(opened, trouble))
                    .orElseGet(() -> Either.right(opened));
        });
    }

    private void begin(Link opened, Ear ear) {
        guard.lock();
        try {
            ear.link = opened;
            link = opened;
            isUpToDate = !opened.isResumed();
            arrivals.connected(opened.isResumed(), clock.instant());
        } finally {
            guard.unlock();
        }
        opened.listen();
    }

    private Either<Obstacle.Kind, Link> dropped(Link opened, Obstacle.Kind trouble) {
        guard.lock();
        try {
            link = null;
        } finally {
            guard.unlock();
        }
        opened.close();
        return Either.left(trouble);
    }

    private boolean connectAgain() {
        boolean isConnected = connected().isRight();
        if (isConnected) {
            bell.run();
        }
        return isConnected;
    }

    /** What the broker still has for us, it keeps. */
    @Override
    public void close() {
        again.end();
        connecting.lock();
        try {
            Link last = linkNow();
            if (last != null) {
                dropped(last, Obstacle.Kind.UNREACHABLE);
            }
        } finally {
            connecting.unlock();
        }
    }

    /** Hears one connection. */
    private final class Ear implements Link.Listener {

        private @Nullable Link link;
        private int counted;

        @Override
        public void came(Packet packet) {
            guard.lock();
            try {
                if (packet.topic().equals(Names.markOf(client))) {
                    packet.text().ifPresent(marks::add);
                } else if (link != null && arrivals.add(looked(packet, link), clock.instant(), !isUpToDate)) {
                    link.acknowledge(packet);
                }
                isChanged.signalAll();
            } finally {
                guard.unlock();
            }
            if (!packet.topic().equals(Names.markOf(client))) {
                bell.run();
            }
        }

        /**
         * Paho does not tell of which messages the broker says that they may come again (DUP). They are the first that it
         * hands over to whom it knows (MQTT 5, 4.4), and no more than it may leave unanswered.
         */
        private Packet looked(Packet packet, Link over) {
            counted += packet.isToBeAcknowledged() ? 1 : 0;
            return over.isResumed() && counted <= Arrivals.WINDOW ? packet.perhapsAgain() : packet;
        }

        @Override
        public void broke(boolean isTakenOver) {
            guard.lock();
            try {
                if (Inbox.this.link != link) {
                    return;
                }
                Inbox.this.link = null;
                isChanged.signalAll();
            } finally {
                guard.unlock();
            }
            if (!isTakenOver) {
                again.begin();
            }
        }
    }
}
