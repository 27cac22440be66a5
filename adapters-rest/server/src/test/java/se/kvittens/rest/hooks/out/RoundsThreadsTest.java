package se.kvittens.rest.hooks.out;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** By which threads it is told. */
class RoundsThreadsTest extends RoundsRig {

    @Test
    void one_that_hangs_holds_up_no_other_and_is_not_sent_more_meanwhile() throws InterruptedException {
        subscribe(receiver, "a");
        subscribe(other, "b");
        CountDownLatch hangs = new CountDownLatch(1);
        CountDownLatch isTold = new CountDownLatch(1);
        receiver.answering.set(exchange -> {
            await(hangs);
            Receiver.answer(204).handle(exchange);
        });
        other.answering.set(exchange -> {
            Receiver.answer(204).handle(exchange);
            isTold.countDown();
        });
        happens("k-1");
        ExecutorService threads = Executors.newCachedThreadPool();
        rounds(store.subscriptions(), threads).look();

        await(isTold);
        assertThat(hangs.getCount()).isEqualTo(1);
        hangs.countDown();
        threads.shutdown();
        assertThat(threads.awaitTermination(1, TimeUnit.MINUTES)).isTrue();

        assertThat(data(other)).containsExactly("\"visits\":[\"k-1\"]");
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void what_no_thread_takes_or_none_can_be_made_for_is_told_after_the_next_look() {
        subscribe(receiver, "a");
        happens("k-1");
        Deque<Runnable> refusals = new ArrayDeque<>(List.of(
                () -> {
                    throw new RejectedExecutionException();
                },
                () -> {
                    throw new OutOfMemoryError("no thread");
                }));
        Rounds rounds = rounds(
                store.subscriptions(),
                step -> Optional.ofNullable(refusals.poll()).orElse(step).run());

        rounds.look();
        rounds.look();
        assertThat(receiver.received).isEmpty();
        rounds.look();

        assertThat(data(receiver)).containsExactly("\"visits\":[\"k-1\"]");
    }

    @Test
    void there_are_no_more_threads_than_there_may_be_and_who_waits_is_told_once_one_is_done()
            throws InterruptedException {
        subscribe(receiver, "a");
        subscribe(other, "b");
        CountDownLatch isAsked = new CountDownLatch(1);
        CountDownLatch hangs = new CountDownLatch(1);
        receiver.answering.set(exchange -> {
            isAsked.countDown();
            await(hangs);
            Receiver.answer(204).handle(exchange);
        });
        happens("k-1");
        ExecutorService one = Rounds.Work.upTo(1);
        Rounds rounds = rounds(store.subscriptions(), one);

        rounds.look();
        await(isAsked);
        rounds.look();
        assertThat(other.received).isEmpty();
        hangs.countDown();
        while (other.received.isEmpty()) {
            rounds.look();
        }
        one.shutdown();
        assertThat(one.awaitTermination(1, TimeUnit.MINUTES)).isTrue();

        assertThat(data(receiver)).containsExactly("\"visits\":[\"k-1\"]");
        assertThat(data(other)).containsExactly("\"visits\":[\"k-1\"]");
    }
}
