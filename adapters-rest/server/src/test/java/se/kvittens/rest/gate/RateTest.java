package se.kvittens.rest.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

/** How often each may ask. */
class RateTest {

    private final AtomicReference<Instant> time = new AtomicReference<>(Instant.parse("2025-03-14T11:00:59.999Z"));
    private final Rate rate = new Rate(2, time::get);

    @Test
    void each_may_ask_so_often_in_a_minute_and_no_more() {
        assertThat(rate.allows("a")).isTrue();
        assertThat(rate.allows("a")).isTrue();
        assertThat(rate.allows("a")).isFalse();
        assertThat(rate.allows("b")).isTrue();
    }

    @Test
    void in_the_next_minute_one_may_again() {
        rate.allows("a");
        rate.allows("a");
        assertThat(rate.allows("a")).isFalse();

        time.updateAndGet(now -> now.plusMillis(1));

        assertThat(rate.allows("a")).isTrue();
    }

    @Test
    void a_clock_that_is_set_back_keeps_nobody_out() {
        rate.allows("a");
        rate.allows("a");
        time.updateAndGet(now -> now.minus(Duration.ofHours(1)));

        assertThat(rate.allows("a")).isTrue();
    }

    @Test
    void of_more_than_can_be_known_all_further_ones_are_one() {
        for (int each = 0; each < Rate.MOST_KNOWN; each++) {
            assertThat(rate.allows("known " + each)).isTrue();
        }
        assertThat(rate.allows("one more")).isTrue();
        assertThat(rate.allows("another")).isTrue();
        assertThat(rate.allows("and another")).isFalse();
        assertThat(rate.allows("known 7")).isTrue();
    }

    @Test
    void of_ipv6_a_network_is_one_and_of_ipv4_an_address() throws UnknownHostException {
        FailedSignIns failures = new FailedSignIns(1, time::get);

        assertThat(failures.mayFail(InetAddress.getByName("2001:db8:1:2::1"))).isTrue();
        assertThat(failures.mayFail(InetAddress.getByName("2001:db8:1:2:ffff::2")))
                .isFalse();
        assertThat(failures.mayFail(InetAddress.getByName("2001:db8:1:3::1"))).isTrue();
        assertThat(failures.mayFail(InetAddress.getByName("203.0.113.1"))).isTrue();
        assertThat(failures.mayFail(InetAddress.getByName("203.0.113.2"))).isTrue();
    }
}
