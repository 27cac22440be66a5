package se.kvittens.lock.mqtt;

import io.vavr.control.Either;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import se.kvittens.application.answer.Obstacle;

/**
 * A talk with a broker that begins with how things are, and of which the broker keeps nothing. For one thread. To be closed.
 */
public final class Talk implements AutoCloseable {

    private final Broker broker;
    private final String client = "kvittens-" + Names.random();
    private final Ear ear = new Ear();
    private @Nullable Link link;

    private Talk(Broker broker) {
        this.broker = broker;
    }

    /** Signs in and asks for some topics. */
    public static Either<Obstacle.Kind, Talk> open(Broker broker, List<String> topics) {
        Talk talk = new Talk(broker);
        List<String> all = new ArrayList<>(topics);
        all.add(Names.markOf(talk.client));
        return Link.open(broker, talk.client, false, talk.ear).flatMap(opened -> {
            talk.link = opened;
            opened.listen();
            Optional<Obstacle.Kind> trouble = opened.subscribe(all, 0);
            trouble.ifPresent(each -> opened.close());
            return trouble.<Either<Obstacle.Kind, Talk>>map(Either::left).orElseGet(() -> Either.right(talk));
        });
    }

    /** All that the broker had until now, in the order in which it came. */
    public Either<Obstacle.Kind, List<Packet>> soFar() {
        String mark = Names.random();
        Optional<Obstacle.Kind> trouble = say(Names.markOf(client), mark, Optional.empty());
        if (trouble.isPresent()) {
            return Either.left(trouble.get());
        }
        List<Packet> came = new ArrayList<>();
        Predicate<Packet> isMark = packet -> packet.topic().equals(Names.markOf(client));
        boolean isBack = listen(broker.patience(), packet -> {
            if (!isMark.test(packet)) {
                came.add(packet);
            }
            return isMark.test(packet) && packet.text().equals(Optional.of(mark));
        });
        return isBack
                ? Either.right(came)
                : Either.left(ear.isBroken() ? Obstacle.Kind.BROKEN_OFF : Obstacle.Kind.TIMED_OUT);
    }

    /**
     * Says something, once; empty where it is on its way, or may be.
     *
     * @param life after which the broker is not to pass it on any more
     */
    public Optional<Obstacle.Kind> say(String topic, String text, Optional<Duration> life) {
        Link now = link;
        return now == null ? Optional.of(Obstacle.Kind.UNREACHABLE) : now.say(topic, text, life);
    }

    /** Hands over what comes until it is the last; whether that came in time. */
    public boolean listen(Duration longest, Predicate<Packet> isLast) {
        long left = longest.toNanos();
        while (true) {
            Ear.Next next = ear.next(left);
            if (next.packet().isEmpty()) {
                return false;
            }
            if (isLast.test(next.packet().get())) {
                return true;
            }
            left = next.left();
        }
    }

    @Override
    public void close() {
        Link last = link;
        if (last != null) {
            last.close();
        }
    }

    /** Keeps what came until it is asked for. */
    private static final class Ear implements Link.Listener {

        private final ReentrantLock guard = new ReentrantLock();
        private final Condition isChanged = guard.newCondition();
        private final Deque<Packet> came = new ArrayDeque<>();
        private boolean isBroken;

        /**
         * What came, and how much of the time is left.
         *
         * @param left in nanoseconds
         */
        private record Next(Optional<Packet> packet, long left) {}

        @Override
        public void came(Packet packet) {
            change(() -> came.addLast(packet));
        }

        @Override
        public void broke(boolean isTakenOver) {
            change(() -> isBroken = true);
        }

        private void change(Runnable what) {
            guard.lock();
            try {
                what.run();
                isChanged.signalAll();
            } finally {
                guard.unlock();
            }
        }

        boolean isBroken() {
            guard.lock();
            try {
                return isBroken;
            } finally {
                guard.unlock();
            }
        }

        Next next(long longest) {
            guard.lock();
            try {
                long left = longest;
                while (came.isEmpty() && !isBroken && left > 0) {
                    left = isChanged.awaitNanos(left);
                }
                return new Next(Optional.ofNullable(came.pollFirst()), left);
            } catch (InterruptedException asked) {
                Thread.currentThread().interrupt();
                return new Next(Optional.empty(), 0);
            } finally {
                guard.unlock();
            }
        }
    }
}
