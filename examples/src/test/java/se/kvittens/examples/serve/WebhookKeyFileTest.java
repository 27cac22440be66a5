package se.kvittens.examples.serve;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.control.Either;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.kvittens.files.servefolder.ListenAddress;
import se.kvittens.files.servefolder.WebhookSettings;
import se.kvittens.rest.town.Webhooks;

/** The key that secrets are made from: made once, for its owner's eyes alone. */
class WebhookKeyFileTest {

    @TempDir
    private Path folder;

    private Either<Path, Optional<Webhooks>> webhooks(Path key) {
        return WebhookKeyFile.webhooks(
                Optional.of(new WebhookSettings(key, Set.of(new ListenAddress("Intranet", 8443)))));
    }

    @Test
    void where_there_is_none_one_is_made_and_stays() throws IOException {
        Path file = folder.resolve("webhooks.key");
        Webhooks made = webhooks(file).get().orElseThrow();

        assertThat(webhooks(file).get().orElseThrow().key().bytes())
                .isEqualTo(made.key().bytes())
                .hasSize(32);
        assertThat(made.allowed()).containsExactly("intranet:8443");
        assertThat(made.toString()).doesNotContain(Files.readString(file).strip());
        assertThat(webhooks(folder.resolve("other.key"))
                        .get()
                        .orElseThrow()
                        .key()
                        .bytes())
                .isNotEqualTo(made.key().bytes());
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            assertThat(Files.getPosixFilePermissions(file))
                    .containsExactlyInAnyOrder(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);
        }
        try (var files = Files.list(folder)) {
            assertThat(files.map(each -> each.getFileName().toString()))
                    .containsExactlyInAnyOrder("webhooks.key", "other.key");
        }
    }

    /** The second one had looked before the first one's was there. */
    @Test
    void of_two_who_make_it_at_once_the_first_ones_stays() throws IOException {
        Path file = folder.resolve("webhooks.key");
        WebhookKeyFile.make(file);
        String first = Files.readString(file);

        WebhookKeyFile.make(file);

        assertThat(file).hasContent(first);
        assertThat(folder).isDirectoryNotContaining(each -> !each.equals(file));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "no key", "c2hvcnQ=", "åäö"})
    void what_holds_no_key_is_told_by_its_name(String content) throws IOException {
        Path file = Files.writeString(folder.resolve("webhooks.key"), content);

        assertThat(webhooks(file)).isEqualTo(Either.left(file));
        assertThat(file).hasContent(content);
    }

    @Test
    void where_nothing_can_be_made_it_is_told_and_where_nobody_is_told_anything_there_is_none() {
        Path file = folder.resolve("nowhere/webhooks.key");

        assertThat(webhooks(file)).isEqualTo(Either.left(file));
        assertThat(WebhookKeyFile.webhooks(Optional.empty())).isEqualTo(Either.right(Optional.empty()));
    }
}
