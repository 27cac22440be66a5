package se.kvittens.lock.call;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import se.kvittens.application.answer.Obstacle;
import se.kvittens.domain.opening.CommandFault;
import se.kvittens.domain.opening.CommandProgress;

/** Which commands that broke off may be done. */
class BrokenOffTest {

    @ParameterizedTest
    @EnumSource(names = {"UNREACHABLE", "UNTRUSTED"})
    void without_a_connection_nothing_was_sent(Obstacle.Kind obstacle) {
        assertThat(BrokenOff.progress(obstacle)).isEqualTo(new CommandProgress.Failed(CommandFault.NOT_SENT));
    }

    @ParameterizedTest
    @EnumSource(
            mode = Mode.EXCLUDE,
            names = {"UNREACHABLE", "UNTRUSTED"})
    void any_other_may_be_done(Obstacle.Kind obstacle) {
        assertThat(BrokenOff.progress(obstacle)).isEqualTo(new CommandProgress.Lost());
    }
}
