package se.kvittens.rest.wiring;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.kvittens.rest.rig.Rig;

/** How a server ends. */
class RestServerTest {

    /** By the signal that stops the program, and by whoever opened it. */
    @Test
    void a_server_that_is_closed_twice_is_closed_once(@TempDir Path folder) {
        Rig rig = new Rig(folder);

        assertThatCode(() -> {
                    rig.close();
                    rig.close();
                })
                .doesNotThrowAnyException();
    }
}
