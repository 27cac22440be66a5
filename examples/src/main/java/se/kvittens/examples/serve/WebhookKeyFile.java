package se.kvittens.examples.serve;

import io.vavr.control.Either;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import se.kvittens.files.servefolder.WebhookSettings;
import se.kvittens.rest.town.WebhookKey;
import se.kvittens.rest.town.Webhooks;

/** The file with the key that the secrets of webhooks are made from. */
public final class WebhookKeyFile {

    private static final String OWNER_ALONE = "rw-------";

    private WebhookKeyFile() {}

    /**
     * Webhooks as a serve folder has them, by a key that is made where there is none.
     *
     * @return the file, where it can't be read or made, or holds no key
     */
    public static Either<Path, Optional<Webhooks>> webhooks(Optional<WebhookSettings> settings) {
        return settings.<Either<Path, Optional<Webhooks>>>map(said -> key(said.key())
                        .map(key -> Optional.of(new Webhooks(
                                key,
                                said.allowed().stream()
                                        .map(each -> each.toString().toLowerCase(Locale.ROOT))
                                        .collect(Collectors.toSet())))))
                .orElseGet(() -> Either.right(Optional.empty()));
    }

    static Either<Path, WebhookKey> key(Path file) {
        try {
            if (!Files.exists(file)) {
                make(file);
            }
            return WebhookKey.of(Files.readString(file))
                    .<Either<Path, WebhookKey>>map(Either::right)
                    .orElseGet(() -> Either.left(file));
        } catch (IOException | UnsupportedOperationException not) {
            return Either.left(file);
        }
    }

    /** It is there as a whole or not at all; of two who make one at once, the first one's stays. */
    static void make(Path file) throws IOException {
        byte[] bytes = new byte[WebhookKey.BYTES];
        new SecureRandom().nextBytes(bytes);
        Path made = Files.createTempFile(file.toAbsolutePath().getParent(), ".webhooks", "", ownerAlone(file));
        try {
            Files.writeString(made, Base64.getEncoder().encodeToString(bytes) + System.lineSeparator());
            Files.createLink(file, made);
        } catch (FileAlreadyExistsException anothers) {
            // Two who began at once sign by one key: the one that is there.
        } finally {
            Files.deleteIfExists(made);
        }
    }

    private static FileAttribute<?>[] ownerAlone(Path file) {
        return file.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(OWNER_ALONE))
                }
                : new FileAttribute<?>[0];
    }
}
