package se.kvittens.rest.wiring;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.kvittens.rest.rig.Rig;

class RestServerTest {

    /** Who ends it at a signal is followed by who has started it. */
    @Test
    void one_that_is_closed_twice_ends_once(@TempDir Path folder) {
        Rig rig = new Rig(folder);
        rig.close();

        assertThatCode(rig::close).doesNotThrowAnyException();
    }
}
