package se.kvittens.application.tapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.kvittens.application.tapping.ReaderHealth.State;

class ReaderHealthTest {

    @Test
    void a_reader_has_a_reason_if_and_only_if_it_is_down() {
        assertThat(new ReaderHealth(State.DOWN, Optional.of(DownReason.SILENT), Optional.empty()).down())
                .contains(DownReason.SILENT);
        assertThatThrownBy(() -> new ReaderHealth(State.DOWN, Optional.empty(), Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ReaderHealth(State.UP, Optional.of(DownReason.SILENT), Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_reader_has_a_name() {
        assertThat(new ReaderName("door")).hasToString("door");
        assertThatThrownBy(() -> new ReaderName(" ")).isInstanceOf(IllegalArgumentException.class);
    }
}
