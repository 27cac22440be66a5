package se.kvittens.rest.hooks.out;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.kvittens.application.subscribing.Progress;
import se.kvittens.application.subscribing.Progress.Rest;
import se.kvittens.application.subscribing.Told;
import se.kvittens.domain.access.Deed;
import se.kvittens.domain.access.Role;
import se.kvittens.rest.hooks.out.Receiver.Received;

/** What is told, when, and to whom. */
class RoundsTest extends RoundsRig {

    @Test
    void what_happens_is_told_once_and_in_order() {
        subscribe(receiver, "a");
        Rounds rounds = rounds();
        rounds.look();
        happens("k-1", "k-2");
        closesFebruary();

        Stream.generate(() -> rounds).limit(4).forEach(Rounds::look);
        happens("k-3");
        rounds.look();

        assertThat(data(receiver))
                .containsExactly("\"visits\":[\"k-1\",\"k-2\"]", "\"month\":\"2025-02\"", "\"visits\":[\"k-3\"]");
        assertThat(receiver.received).extracting(Received::id).doesNotHaveDuplicates();
    }

    @Test
    void of_a_provider_that_is_served_no_more_nothing_is_told() {
        subscribe(receiver, "a");
        happens("k-1");
        providers = Set.of();

        rounds().look();

        assertThat(receiver.received).isEmpty();
    }

    @Test
    void what_fails_is_tried_again_when_its_time_has_come_and_not_before() {
        subscribe(receiver, "a");
        receiver.answering.set(Receiver.answer(500));
        happens("k-1");
        Rounds rounds = rounds();

        rounds.look();
        time.set(Senders.NOON.plusSeconds(10).minusNanos(1));
        rounds.look();
        assertThat(receiver.received).hasSize(1);
        receiver.answering.set(Receiver.answer(204));
        time.set(Senders.NOON.plusSeconds(10));
        rounds.look();

        assertThat(receiver.received)
                .hasSize(2)
                .extracting(Received::id)
                .containsOnly(receiver.received.get(0).id());
        assertThat(receiver.received).extracting(Received::second).doesNotHaveDuplicates();
        assertThat(progress().success()).contains(time.get());
    }

    @Test
    void who_is_gone_is_told_nothing_more_and_all_of_it_once_a_trial_has_woken_it() {
        subscribe(receiver, "a");
        receiver.answering.set(Receiver.answer(410));
        happens("k-1");
        Rounds rounds = rounds();
        rounds.look();
        assertThat(progress().rested()).contains(new Rest(Senders.NOON, Rest.Why.GONE));

        receiver.answering.set(Receiver.answer(204));
        time.set(Senders.NOON.plus(Duration.ofDays(30)));
        happens("k-2");
        rounds.look();
        assertThat(receiver.received).hasSize(1);
        store.subscriptions().record(ACCOUNT, "a", Progress.NONE, Told.NOTHING).get();
        rounds.look();

        assertThat(data(receiver).get(1)).isEqualTo("\"visits\":[\"k-1\",\"k-2\"]");
    }

    /** Whoever looks may have seen it before the last step was done. */
    @Test
    void what_was_changed_after_the_look_is_so_when_it_is_told() {
        List<Runnable> waiting = new ArrayList<>();
        Rounds rounds = rounds(store.subscriptions(), waiting::add);
        happens("k-1");
        subscribe(receiver, "ended");
        subscribe(receiver, "rests");
        subscribe(receiver, "rotated");
        happens("k-2");
        rounds.look();

        store.subscriptions()
                .end(ACCOUNT, "ended", new Deed("adam", Role.ADMINISTRATOR, time.get(), ""))
                .get();
        Progress rests =
                new Progress(Optional.empty(), Optional.empty(), Optional.of(new Rest(Senders.NOON, Rest.Why.GONE)));
        store.subscriptions().record(ACCOUNT, "rests", rests, Told.NOTHING).get();
        store.subscriptions().rotate(ACCOUNT, "rotated", 1, Senders.NOON).get();
        waiting.forEach(Runnable::run);

        assertThat(waiting).hasSize(3);
        assertThat(data(receiver)).containsExactly("\"visits\":[\"k-2\"]");
        assertThat(receiver.received.get(0).signature().split(" ")).hasSize(2);
        assertThat(progress()).isEqualTo(rests);
    }

    @Test
    void who_was_taken_away_is_told_nothing() {
        subscribe(receiver, "a");
        happens("k-1");
        store.subscriptions()
                .end(ACCOUNT, "a", new Deed("adam", Role.ADMINISTRATOR, time.get(), ""))
                .get();

        rounds().look();

        assertThat(receiver.received).isEmpty();
    }
}
