package se.kvittens.rest.news;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.reactivestreams.Subscriber;
import org.reactivestreams.Subscription;

/** What came of a stream. */
final class Heard implements Subscriber<byte[]> {

    final List<String> all = new ArrayList<>();
    boolean isOver;
    Subscription subscription;

    static Heard of(Listener listener) {
        Heard heard = new Heard();
        listener.subscribe(heard);
        return heard;
    }

    @Override
    public void onSubscribe(Subscription to) {
        subscription = to;
    }

    @Override
    public void onNext(byte[] next) {
        all.add(new String(next, StandardCharsets.UTF_8));
    }

    @Override
    public void onError(Throwable fault) {
        throw new AssertionError(fault);
    }

    @Override
    public void onComplete() {
        isOver = true;
    }
}
