package se.kvittens.rest.signin.keys;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;

/** The bytes of an answer, which is left where it has more than it should. */
final class Bounded implements HttpResponse.BodySubscriber<byte[]> {

    private final HttpResponse.BodySubscriber<byte[]> all = HttpResponse.BodySubscribers.ofByteArray();
    private Optional<Flow.Subscription> coming = Optional.empty();
    private long left;

    Bounded(int most) {
        this.left = most;
    }

    @Override
    public CompletionStage<byte[]> getBody() {
        return all.getBody();
    }

    @Override
    public void onSubscribe(Flow.Subscription subscription) {
        coming = Optional.of(subscription);
        all.onSubscribe(subscription);
    }

    @Override
    public void onNext(List<ByteBuffer> more) {
        left -= more.stream().mapToLong(ByteBuffer::remaining).sum();
        if (left >= 0) {
            all.onNext(more);
        } else {
            coming.ifPresent(Flow.Subscription::cancel);
            all.onError(new IOException("The answer is too long."));
        }
    }

    @Override
    public void onError(Throwable failure) {
        all.onError(failure);
    }

    @Override
    public void onComplete() {
        all.onComplete();
    }
}
