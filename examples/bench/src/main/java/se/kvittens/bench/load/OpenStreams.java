package se.kvittens.bench.load;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodySubscribers;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.IntStream;

/** Who listens to what happens while others hand in. None takes a thread. */
final class OpenStreams {

    private static final int OK = 200;

    private final LongAdder events = new LongAdder();
    private final AtomicInteger open = new AtomicInteger();

    private OpenStreams() {}

    /** Has an answer to each once it returns. */
    static OpenStreams at(HttpClient client, URI server, int count) {
        OpenStreams streams = new OpenStreams();
        List<CompletableFuture<Object>> begun = IntStream.range(0, count)
                .mapToObj(number -> streams.open(client, server, "pia-" + number))
                .toList();
        begun.forEach(CompletableFuture::join);
        return streams;
    }

    /** Done once there is an answer, or none will come; what is listened to goes on. */
    private CompletableFuture<Object> open(HttpClient client, URI server, String who) {
        HttpRequest request = HttpRequest.newBuilder(server.resolve("v1/providers/Norra/events"))
                .header("Authorization", "Bearer dev:" + who + ":PLANNER:Norra")
                .header("Accept", "text/event-stream")
                .build();
        CompletableFuture<Object> isAnswered = new CompletableFuture<>();
        CompletableFuture<HttpResponse<Void>> whole = client.sendAsync(request, answer -> {
            boolean isOpen = answer.statusCode() == OK;
            open.addAndGet(isOpen ? 1 : 0);
            isAnswered.complete(answer);
            return isOpen ? BodySubscribers.fromLineSubscriber(new Counting()) : BodySubscribers.discarding();
        });
        return CompletableFuture.anyOf(isAnswered, whole.handle((answer, fault) -> who));
    }

    int open() {
        return open.get();
    }

    /** All together. */
    long events() {
        return events.sum();
    }

    /** Counts the events of one. */
    private final class Counting implements Flow.Subscriber<String> {

        @Override
        public void onSubscribe(Flow.Subscription subscription) {
            subscription.request(Long.MAX_VALUE);
        }

        @Override
        public void onNext(String line) {
            if (line.startsWith("data:")) {
                events.increment();
            }
        }

        @Override
        public void onError(Throwable fault) {
            open.decrementAndGet();
        }

        @Override
        public void onComplete() {
            open.decrementAndGet();
        }
    }
}
