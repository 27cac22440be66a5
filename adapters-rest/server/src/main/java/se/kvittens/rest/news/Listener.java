package se.kvittens.rest.news;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import org.reactivestreams.Subscriber;
import org.reactivestreams.Subscription;

/**
 * One stream. What is told while the other side is slow becomes one, so that nothing piles up; and no thread waits for it. It is
 * given to one subscriber.
 */
public final class Listener implements Publisher<byte[]>, Subscription {

    private final Ear ear;
    private final Runnable whenGone;
    private @Nullable Subscriber<? super byte[]> other;
    private @Nullable Told waiting;
    private boolean isBeatWaiting;
    private long wanted;
    private boolean isOver;
    private int beats;

    Listener(Ear ear, Runnable whenGone) {
        this.ear = ear;
        this.whenGone = whenGone;
    }

    /**
     * Who listens.
     *
     * @param who by kind and name, of which so many streams may be open
     * @param carer of whom alone it is told; empty where it is of all
     * @param until it may listen
     */
    record Ear(String who, Optional<String> carer, Instant until) {

        boolean hears(String whose) {
            return carer.map(whose::equals).orElse(true);
        }
    }

    Ear ear() {
        return ear;
    }

    synchronized void tell(Told told) {
        Told before = waiting;
        waiting = before == null ? told : before.and(told);
        flush();
    }

    /**
     * Shows that the connection is there.
     *
     * @return whether nobody has come for the stream since the last time
     */
    synchronized boolean beat() {
        isBeatWaiting = true;
        flush();
        return other == null && beats++ > 0;
    }

    private void flush() {
        Subscriber<? super byte[]> to = other;
        if (isOver || to == null || wanted == 0 || (waiting == null && !isBeatWaiting)) {
            return;
        }
        byte[] next = waiting == null ? Told.beat() : waiting.bytes();
        waiting = null;
        isBeatWaiting = false;
        wanted--;
        to.onNext(next);
    }

    /** Ends the stream from this side. */
    void end() {
        Subscriber<? super byte[]> to = gone();
        if (to != null) {
            to.onComplete();
        }
    }

    @Override
    public void subscribe(Subscriber<? super byte[]> subscriber) {
        Objects.requireNonNull(subscriber);
        boolean isFirst;
        synchronized (this) {
            isFirst = other == null && !isOver;
            other = isFirst ? subscriber : other;
        }
        if (isFirst) {
            subscriber.onSubscribe(this);
        } else {
            subscriber.onSubscribe(Nothing.TO_CANCEL);
            subscriber.onComplete();
        }
    }

    @Override
    public synchronized void request(long more) {
        wanted = more > Long.MAX_VALUE - wanted ? Long.MAX_VALUE : wanted + Math.max(0, more);
        flush();
    }

    /** The other side is gone. On a thread that must not wait. */
    @Override
    public void cancel() {
        gone();
    }

    private @Nullable Subscriber<? super byte[]> gone() {
        Subscriber<? super byte[]> to;
        synchronized (this) {
            if (isOver) {
                return null;
            }
            isOver = true;
            to = other;
        }
        whenGone.run();
        return to;
    }

    /** Of a stream that has ended. */
    private enum Nothing implements Subscription {
        TO_CANCEL;

        @Override
        public void request(long more) {
            // There is no more.
        }

        @Override
        public void cancel() {
            // It is over.
        }
    }
}
