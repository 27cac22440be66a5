package se.kvittens.nfc.driver;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.kvittens.nfc.codec.Bytes;
import se.kvittens.nfc.codec.Pn532Frame;

/** One exchange, step by step, at the very nanosecond. */
class Pn532ExchangeTest {

    private static final Bytes COMMAND = Bytes.hex("02");
    private static final Bytes SENT = Pn532Frame.command(COMMAND);
    private static final Pn532Frame ANSWER = new Pn532Frame.Data(Bytes.hex("D5 03 32 01 06 07"));
    private static final long MILLI = Duration.ofMillis(1).toNanos();

    private final Pn532Exchange exchange = new Pn532Exchange(COMMAND, Patience.USUAL);

    @Test
    void an_answer_is_taken_without_its_code() {
        step(0);
        step(1, new Pn532Frame.Ack());
        step(2, ANSWER);

        assertThat(exchange.answer()).isEqualTo(Bytes.hex("32 01 06 07"));
    }

    @Test
    void an_answer_to_another_command_the_hosts_own_frame_and_one_without_code_are_passed_over() {
        step(0);
        step(1, new Pn532Frame.Data(Bytes.hex("D5 15")));
        step(2, new Pn532Frame.Data(Bytes.hex("D4 03 32")));
        step(3, new Pn532Frame.Data(Bytes.hex("D5")));

        assertThat(exchange.answer()).isNull();
        assertThat(step(100 * MILLI - 1)).isEqualTo(Bytes.NONE);
    }

    @Test
    void a_command_that_is_not_acknowledged_in_a_tenth_of_a_second_is_sent_again() {
        assertThat(step(0)).isEqualTo(SENT);
        assertThat(step(100 * MILLI - 1)).isEqualTo(Bytes.NONE);
        assertThat(step(100 * MILLI)).isEqualTo(SENT);
        assertThat(exchange.due()).isEqualTo(300 * MILLI);
    }

    @Test
    void an_unanswered_command_is_given_up_after_half_a_second_and_sent_two_milliseconds_later() {
        step(0);
        step(10, new Pn532Frame.Ack());
        assertThat(step(10 + 500 * MILLI - 1)).isEqualTo(Bytes.NONE);
        assertThat(step(10 + 500 * MILLI)).isEqualTo(Pn532Frame.ACK);
        assertThat(exchange.due()).isEqualTo(10 + 502 * MILLI);
        step(11 + 500 * MILLI, ANSWER);
        assertThat(exchange.answer()).isNull();
        assertThat(step(10 + 502 * MILLI)).isEqualTo(SENT);
    }

    @Test
    void the_third_time_that_nothing_is_answered_it_has_failed_and_says_so_to_the_chip() {
        long now = 0;
        for (int attempt = 1; attempt <= 3; attempt++) {
            assertThat(exchange.hasFailed()).isFalse();
            assertThat(step(now)).isEqualTo(SENT);
            step(now, new Pn532Frame.Ack());
            now += 500 * MILLI;
            assertThat(step(now)).isEqualTo(Pn532Frame.ACK);
            now += 2 * MILLI;
        }
        assertThat(exchange.hasFailed()).isTrue();
        assertThat(step(now)).isEqualTo(Bytes.NONE);
    }

    @Test
    void a_corrupted_answer_is_asked_for_once_more_and_has_its_time_anew() {
        step(0);
        step(10, new Pn532Frame.Ack());
        assertThat(step(20, new Pn532Frame.Corrupt())).isEqualTo(Bytes.NONE);
        assertThat(quiet(50 * MILLI)).isEqualTo(Pn532Frame.NACK);
        assertThat(exchange.due()).isEqualTo(550 * MILLI);
        step(60 * MILLI, new Pn532Frame.Corrupt());
        assertThat(quiet(110 * MILLI)).isEqualTo(Bytes.NONE);
        assertThat(step(550 * MILLI)).isEqualTo(Pn532Frame.ACK);
    }

    private Bytes step(long now, Pn532Frame... frames) {
        return exchange.step(List.of(frames), false, now);
    }

    private Bytes quiet(long now) {
        return exchange.step(List.of(), true, now);
    }
}
