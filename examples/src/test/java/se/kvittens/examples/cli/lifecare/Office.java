package se.kvittens.examples.cli.lifecare;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine;
import se.kvittens.domain.identity.MunicipalityId;
import se.kvittens.examples.cli.Ran;
import se.kvittens.examples.cli.frame.Context;
import se.kvittens.examples.cli.frame.Input;
import se.kvittens.examples.cli.frame.Terminal;
import se.kvittens.examples.cli.lifecare.link.Link;
import se.kvittens.examples.generate.GeneratedMonths;
import se.kvittens.examples.simulate.FaultKind;
import se.kvittens.examples.simulate.Faults;
import se.kvittens.examples.simulate.SimulatedLifecare;
import se.kvittens.examples.simulate.desk.MessagesDesk;
import se.kvittens.examples.simulate.desk.Tokens;
import se.kvittens.examples.simulate.seed.Seeding;
import se.kvittens.files.rulebook.RuleBookFolder;
import se.kvittens.transport.retry.Patience;
import se.kvittens.transport.retry.RetryPlan;

/** A provider's office: the commands, and a simulated system with a small month that they are connected to. */
final class Office implements AutoCloseable {

    static final YearMonth MONTH = YearMonth.of(2024, 10);
    static final int RECIPIENTS = 6;
    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2024-11-01T08:00:00Z"));

    final SimulatedLifecare system;
    final Path folder;
    private final Patience patience;
    private Optional<String> environment = Optional.empty();
    private Input input = new Input(new StringReader(""), false);
    private boolean isWatched;

    Office(Path folder) throws IOException {
        this(folder, MONTH, RECIPIENTS, 4);
    }

    Office(Path folder, YearMonth month, int recipients, long seed) throws IOException {
        this.folder = folder;
        GeneratedMonths months = GeneratedMonths.of(
                        RuleBookFolder.bundled(),
                        new GeneratedMonths.Asked(
                                new MunicipalityId("haninge"), month, new GeneratedMonths.Size(recipients, 1), seed))
                .orElseThrow();
        months.writeTo(folder.resolve("month"), (providers, visits) -> {});
        this.system = SimulatedLifecare.start(Seeding.of(month, months, CLOCK), 0);
        this.patience =
                new Patience(new RetryPlan(3, Duration.ofMillis(1), Duration.ofMinutes(1)), length -> {}, CLOCK);
        Files.writeString(folder.resolve("secret.txt"), Tokens.SECRET + "\n");
        connectTo("" + system.address());
    }

    /** Writes the file that says where the system is. */
    void connectTo(String address) throws IOException {
        Files.writeString(
                folder.resolve("lifecare.yaml"),
                "format: 1\nlifecare: {address: \"%s\", client: %s, secretFile: secret.txt, mailbox: %s}\n"
                        .formatted(address, Tokens.CLIENT, MessagesDesk.OWNER));
    }

    Office withSecret(String secret) {
        environment = Optional.of(secret);
        return this;
    }

    /** Somebody types these lines. */
    Office typing(String lines) {
        input = new Input(new StringReader(lines), true);
        return this;
    }

    /** They come by a pipe. */
    Office piping(String lines) {
        input = new Input(new StringReader(lines), false);
        return this;
    }

    /** Somebody watches standard error. */
    Office watched() {
        isWatched = true;
        return this;
    }

    void fault(FaultKind kind, long requests) {
        system.faults().set(new Faults.Setting(Optional.of(kind), requests, 7));
    }

    Ran english(Object... words) {
        return run(Locale.ENGLISH, words);
    }

    Ran swedish(Object... words) {
        return run(Locale.forLanguageTag("sv"), words);
    }

    Path path(String name) {
        return folder.resolve(name);
    }

    String text(String name) {
        try {
            return Files.readString(path(name));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The lines of a file without its header. */
    List<String> rows(String name) {
        return text(name).lines().skip(1).toList();
    }

    /** The first order that waits, by the program's own word. */
    String waitingOrder() {
        return english("orders", "--unconfirmed", "--format", "CSV")
                .exits(0)
                .outLines()
                .get(1)
                .split(",", -1)[2];
    }

    @Override
    public void close() {
        system.close();
    }

    /** Whatever is asked, no secret is told. */
    private Ran run(Locale language, Object... words) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Context context =
                new Context(new Terminal(new PrintWriter(out), new PrintWriter(err), isWatched, input), language);
        CommandLine commands = LifecareCommand.of(new Link(context, patience, environment, CLOCK))
                .setResourceBundle(context.messages())
                .setOut(new PrintWriter(err))
                .setErr(new PrintWriter(err))
                .setCaseInsensitiveEnumValuesAllowed(true);
        int exitCode = commands.execute(Stream.concat(Stream.of(words).map(String::valueOf), connection(words))
                .toArray(String[]::new));
        Ran ran = Ran.of(exitCode, out.toString(), err.toString());
        assertThat(ran.out() + ran.err()).doesNotContain(Tokens.SECRET, "simulated-");
        environment.ifPresent(secret -> assertThat(ran.out() + ran.err()).doesNotContain(secret));
        return ran;
    }

    private Stream<String> connection(Object... words) {
        return List.of(words).contains("--connection")
                ? Stream.of()
                : Stream.of("--connection", "" + path("lifecare.yaml"));
    }
}
