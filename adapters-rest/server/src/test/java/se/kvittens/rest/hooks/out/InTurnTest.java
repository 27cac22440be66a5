package se.kvittens.rest.hooks.out;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.kvittens.application.answer.Obstacle;
import se.kvittens.rest.hooks.out.Courier.Pace;
import se.kvittens.transport.http.Exchange;

/** Of several addresses, one is asked at a time, and none once nobody waits. */
class InTurnTest {

    private static final Exchange NOT_REACHED = new Exchange.Broken(Obstacle.Kind.UNREACHABLE);
    private static final Exchange LATE = new Exchange.Broken(Obstacle.Kind.TIMED_OUT);

    private final List<CompletableFuture<Exchange>> asked = new ArrayList<>();

    private CompletableFuture<Exchange> askThree() {
        List<InetAddress> three = List.of(address(1), address(2), address(3));
        return InTurn.at(three, each -> {
            asked.add(new CompletableFuture<>());
            return asked.get(asked.size() - 1);
        });
    }

    private static InetAddress address(int last) {
        try {
            return InetAddress.getByAddress(new byte[] {127, 0, 0, (byte) last});
        } catch (UnknownHostException unlikely) {
            throw new IllegalStateException(unlikely);
        }
    }

    @Test
    void the_next_is_asked_where_the_one_before_was_not_reached_and_the_answer_is_of_the_first_that_was() {
        CompletableFuture<Exchange> answer = askThree();
        assertThat(asked).hasSize(1);

        asked.get(0).complete(NOT_REACHED);
        assertThat(asked).hasSize(2);
        asked.get(1).complete(LATE);

        assertThat(answer).isCompletedWithValue(LATE);
        assertThat(asked).hasSize(2);
    }

    @Test
    void where_none_is_reached_that_is_said() {
        CompletableFuture<Exchange> answer = askThree();

        for (int each = 0; each < 3; each++) {
            asked.get(each).complete(NOT_REACHED);
        }

        assertThat(answer).isCompletedWithValue(NOT_REACHED);
        assertThat(asked).hasSize(3);
    }

    @Test
    void once_nobody_waits_what_is_asked_ends_and_nobody_else_is_asked() {
        CompletableFuture<Exchange> answer = askThree();
        asked.get(0).complete(NOT_REACHED);

        answer.cancel(false);

        assertThat(asked.get(1)).isCancelled();
        assertThat(asked).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({"1, 5000", "2, 3333", "3, 2500"})
    void connections_to_all_and_the_answer_of_the_last_have_room_in_ten_seconds(int addresses, long each) {
        assertThat(Pace.USUAL.whole()).isEqualTo(Duration.ofSeconds(10));
        assertThat(Pace.USUAL.connect(addresses).toMillis()).isEqualTo(each);
        assertThat(Pace.USUAL.connect(addresses).multipliedBy(addresses + 1L)).isLessThanOrEqualTo(Pace.USUAL.whole());
        assertThat(new Pace(Duration.ofSeconds(1), Duration.ofSeconds(10)).connect(addresses))
                .isEqualTo(Duration.ofSeconds(1));
    }
}
