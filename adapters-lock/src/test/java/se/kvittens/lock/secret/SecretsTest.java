package se.kvittens.lock.secret;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where secrets are, and how they are changed. */
class SecretsTest {

    @TempDir
    Path folder;

    @Test
    void a_secret_is_changed_by_changing_its_file() throws IOException {
        Path file = Files.writeString(folder.resolve("token"), "old\n");
        Secrets secrets = Secrets.ofFile(file);
        assertThat(secrets.inUse()).contains("old");

        Files.writeString(file, "new\nold\n");

        assertThat(secrets.inUse()).contains("new");
        assertThat(secrets.accepted()).containsExactly("new", "old");
    }

    @Test
    void no_more_than_two_are_accepted_at_once() throws IOException {
        Path file = Files.writeString(folder.resolve("token"), " newest \n\r\nnew\nold\n");

        assertThat(Secrets.ofFile(file).accepted()).containsExactly("newest", "new");
    }

    @Test
    void where_nothing_can_be_read_nothing_is_accepted() {
        assertThat(Secrets.ofFile(folder.resolve("none")).accepted()).isEmpty();
        assertThat(Secrets.ofFile(folder).inUse()).isEmpty();
        assertThat(Secrets.ofEnvironment("NO_SUCH_VARIABLE_OF_KVITTENS").accepted())
                .isEmpty();
    }

    @Test
    void bytes_that_are_no_text_are_no_secret() throws IOException {
        Path file = Files.write(folder.resolve("token"), new byte[] {(byte) 0xff, (byte) 0xfe, 'x'});

        assertThat(Secrets.ofFile(file).accepted()).isEmpty();
    }

    @Test
    void it_is_never_printed() throws IOException {
        assertThat(Secrets.ofFile(Files.writeString(folder.resolve("token"), "hush")))
                .hasToString("Secrets");
    }
}
