package se.kvittens.examples.cli.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of results that can't be written. */
class OutletTest {

    /** The buffer of a terminal holds less than the longer of the two. */
    @ParameterizedTest
    @ValueSource(ints = {1, 200_000})
    void a_full_disk_is_a_loss(int characters) {
        Terminal terminal = terminal(new FullDisk(), false);
        terminal.out().print("x".repeat(characters));

        assertThat(terminal.loss()).contains("No space left on device");
    }

    @Test
    void who_reads_a_pipe_may_leave() {
        Terminal terminal = terminal(new FullDisk(), true);
        terminal.out().print("x");

        assertThat(terminal.loss()).isEmpty();
    }

    @Test
    void what_is_written_is_no_loss() {
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        Terminal terminal = terminal(written, false);
        terminal.out().print("åäö");

        assertThat(terminal.loss()).isEmpty();
        assertThat(written.size()).isEqualTo(6);
    }

    private static Terminal terminal(OutputStream to, boolean isPipe) {
        return Terminal.to(new Outlet(to, () -> isPipe), new Input(new StringReader(""), false));
    }

    private static final class FullDisk extends OutputStream {

        @Override
        public void write(int one) throws IOException {
            throw new IOException("No space left on device");
        }
    }
}
