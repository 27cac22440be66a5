package se.kvittens.examples.cli.lifecare.link;

import io.vavr.control.Either;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;
import se.kvittens.domain.message.Address;
import se.kvittens.examples.cli.frame.ExitCode;
import se.kvittens.files.fault.Fault;
import se.kvittens.files.fault.Faults;
import se.kvittens.files.intake.remote.ConnectionFile;
import se.kvittens.files.intake.remote.RemoteSource;
import se.kvittens.lifecare.call.Credentials;
import se.kvittens.lifecare.wiring.Lifecare;
import se.kvittens.transport.http.Connection;

/** To whom a command connects. Who we are stands in a file, and the secret in another one or in the environment. */
public final class ConnectionOptions {

    private static final int LONGEST_SECONDS = 600;

    @Option(names = "--connection", paramLabel = "FILE", descriptionKey = "lifecare.connection")
    Path file = Path.of("lifecare.yaml");

    @Option(names = "--timeout", paramLabel = "SECONDS", descriptionKey = "lifecare.timeout")
    int timeout = 30;

    /** As yet with nothing chosen. */
    public ConnectionOptions() {}

    /** Something to do on an open connection. */
    @FunctionalInterface
    public interface Work {

        /** Its exit code. */
        int on(Lifecare lifecare) throws IOException;
    }

    /**
     * Connects, does it, and closes. What came and could not be read is told, and is something to look at.
     *
     * @param scopes the least that it needs
     */
    public int with(Link link, List<String> scopes, Work work) throws IOException {
        if (timeout < 1 || timeout > LONGEST_SECONDS) {
            return link.context().refuse(link.context().say("lifecare.badTimeout", timeout, LONGEST_SECONDS));
        }
        Either<List<Fault>, RemoteSource> source = ConnectionFile.read(file);
        if (source.isLeft()) {
            Faults faults = new Faults();
            source.getLeft().forEach(faults::add);
            link.note(link.context().say("lifecare.noConnection"));
            return link.context().refuse(faults);
        }
        Optional<String> secret = secretOf(source.get(), link);
        return secret.isEmpty() ? ExitCode.REFUSED : run(link, settings(source.get(), secret.get(), scopes), work);
    }

    private static int run(Link link, Lifecare.Settings settings, Work work) throws IOException {
        try (Lifecare lifecare = Lifecare.open(settings, link.patience())) {
            int code = work.on(lifecare);
            return link.tells(lifecare.unread()) && code == ExitCode.DONE ? ExitCode.FINDINGS : code;
        }
    }

    private Lifecare.Settings settings(RemoteSource source, String secret, List<String> scopes) {
        Connection any = Connection.to(URI.create(source.address()))
                .within(Duration.ofSeconds(Math.min(timeout, 10)), Duration.ofSeconds(timeout));
        return new Lifecare.Settings(
                source.trustStore()
                        .map(Connection.TrustStore::ofCertificates)
                        .map(any::trusting)
                        .orElse(any),
                new Credentials(source.client(), secret, scopes),
                new Address(source.mailbox().orElse(source.client())));
    }

    /** Empty, and said, where there is none. */
    private static Optional<String> secretOf(RemoteSource source, Link link) {
        if (link.secret().isPresent()) {
            return link.secret();
        }
        if (source.secretFile().isEmpty()) {
            link.context().refuse(link.context().say("lifecare.noSecret", Link.SECRET));
            return Optional.empty();
        }
        Path file = source.secretFile().get();
        try {
            return Optional.of(Files.readString(file).strip());
        } catch (IOException unreadable) {
            link.context().refuse(link.context().say("lifecare.noSecretFile", file, Link.SECRET));
            return Optional.empty();
        }
    }
}
