package se.kvittens.examples.kiosk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import se.kvittens.application.outbox.BackOff;
import se.kvittens.application.outbox.DeviceClock.Moment;

/** What is done again and again is done when it is due, whatever the clock on the wall says. */
class ChoreTest {

    private static final Duration DAY = Duration.ofDays(1);

    private Moment now = new Moment(Instant.parse("2024-10-01T06:00:00Z"), 0);
    private int tries;
    private boolean canBeDone = true;
    private final Chore chore = new Chore(this::attempt, DAY, BackOff.USUAL, () -> now);

    @Test
    void it_is_due_at_once_and_once_a_day() {
        chore.doIfDue();
        chore.doIfDue();
        assertThat(tries).isEqualTo(1);

        pass(DAY.minusNanos(1));
        chore.doIfDue();
        assertThat(tries).isEqualTo(1);

        pass(Duration.ofNanos(1));
        chore.doIfDue();
        assertThat(tries).isEqualTo(2);
    }

    @Test
    void a_clock_that_is_set_makes_nothing_due() {
        chore.doIfDue();
        now = new Moment(now.at().plus(DAY.multipliedBy(400)), now.nanos());
        chore.doIfDue();

        assertThat(tries).isEqualTo(1);
    }

    @Test
    void what_could_not_be_done_is_tried_again_ever_later_until_it_can() {
        canBeDone = false;
        chore.doIfDue();
        pass(Duration.ofSeconds(1));
        chore.doIfDue();
        assertThat(tries).isEqualTo(2);

        pass(Duration.ofSeconds(1));
        chore.doIfDue();
        assertThat(tries).isEqualTo(2);

        canBeDone = true;
        pass(Duration.ofSeconds(1));
        chore.doIfDue();
        pass(Duration.ofHours(23));
        chore.doIfDue();
        assertThat(tries).isEqualTo(3);
    }

    @Test
    void after_a_fault_of_the_program_it_is_tried_a_minute_later() {
        Chore faulty = new Chore(
                () -> {
                    tries++;
                    throw new IllegalStateException("faulty");
                },
                DAY,
                BackOff.USUAL,
                () -> now);
        assertThatThrownBy(faulty::doIfDue).isInstanceOf(IllegalStateException.class);
        pass(BackOff.USUAL.most().minusNanos(1));
        faulty.doIfDue();
        assertThat(tries).isEqualTo(1);

        pass(Duration.ofNanos(1));
        assertThatThrownBy(faulty::doIfDue).isInstanceOf(IllegalStateException.class);
    }

    private boolean attempt() {
        tries++;
        return canBeDone;
    }

    private void pass(Duration length) {
        now = new Moment(now.at().plus(length), now.nanos() + length.toNanos());
    }
}
