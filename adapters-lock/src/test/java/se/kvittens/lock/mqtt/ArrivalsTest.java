package se.kvittens.lock.mqtt;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Each thing that comes counts once, and is acknowledged once it is taken down. */
class ArrivalsTest {

    private static final Instant NOON = Instant.parse("2025-03-03T11:00:00Z");

    private final Arrivals arrivals = new Arrivals();

    @BeforeEach
    void begin() {
        arrivals.connected(false, NOON);
    }

    private static Packet packet(String text, int id) {
        return Packet.of("nuki/3A5B/state", text.getBytes(StandardCharsets.UTF_8), false, id);
    }

    private boolean add(Packet packet) {
        return arrivals.add(packet, NOON, false);
    }

    @Test
    void what_is_taken_down_is_acknowledged_in_order_and_once() {
        add(packet("1", 7));
        add(packet("2", 8));
        add(packet("3", 9));

        assertThat(arrivals.takenDownThrough(3)).extracting(Packet::id).containsExactly(7, 8);
        assertThat(arrivals.takenDownThrough(3)).isEmpty();
        assertThat(arrivals.awaited()).isEqualTo(1);
    }

    @Test
    void what_comes_again_before_it_was_taken_down_counts_once_and_is_acknowledged_later() {
        add(packet("1", 7));
        arrivals.connected(true, NOON);
        assertThat(arrivals.awaited()).isZero();

        assertThat(add(packet("1", 7).perhapsAgain())).isFalse();

        assertThat(arrivals.after(1)).hasSize(1);
        assertThat(arrivals.takenDownThrough(2)).extracting(Packet::id).containsExactly(7);
    }

    @Test
    void what_comes_again_though_it_was_taken_down_is_acknowledged_at_once() {
        add(packet("1", 7));
        arrivals.takenDownThrough(2);
        arrivals.connected(true, NOON);

        assertThat(add(packet("1", 7).perhapsAgain())).isTrue();
        assertThat(arrivals.after(2)).isEmpty();
    }

    @Test
    void what_says_something_else_or_has_another_number_or_topic_is_something_else() {
        add(packet("1", 7));
        arrivals.connected(true, NOON);
        add(packet("3", 7).perhapsAgain());
        add(packet("1", 8).perhapsAgain());
        add(packet("1", 7));

        assertThat(arrivals.after(2)).hasSize(3);
    }

    @Test
    void numbers_of_another_session_are_other_numbers() {
        add(packet("1", 7));
        arrivals.connected(false, NOON);
        add(packet("1", 7).perhapsAgain());

        assertThat(arrivals.after(2)).hasSize(2);
        assertThat(arrivals.after(2).get(0).packet()).isEmpty();
    }

    @Test
    void what_the_broker_does_not_wait_for_is_not_acknowledged() {
        add(packet("1", 0));

        assertThat(arrivals.awaited()).isZero();
        assertThat(arrivals.takenDownThrough(2)).isEmpty();
        assertThat(arrivals.after(1)).hasSize(1);
    }
}
