package se.kvittens.examples.cli.doors;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import se.kvittens.examples.cli.Ran;
import se.kvittens.examples.cli.frame.Context;
import se.kvittens.examples.cli.frame.Terminal;
import se.kvittens.examples.cli.journal.Desk;
import se.kvittens.examples.doors.Doorstead;
import se.kvittens.examples.doors.StubGateway;
import se.kvittens.transport.retry.Patience;
import se.kvittens.transport.retry.RetryPlan;

/** The commands of doors against a gateway of this machine, at a time that stands still and without waiting. */
abstract class DoorRig {

    @TempDir
    Path folder;

    final StubGateway gateway = new StubGateway();
    Doorstead stead = new Doorstead(Path.of("."));

    @BeforeEach
    void furnish() {
        stead = Doorstead.at(folder, gateway.address());
        gateway.lock("1", "online", "locked", "good");
    }

    @AfterEach
    void close() {
        gateway.close();
    }

    static DoorDesk desk(Context context) {
        return new DoorDesk(new Desk(context, () -> Doorstead.NOW), patience());
    }

    static Patience patience() {
        return new Patience(
                new RetryPlan(2, Duration.ofMillis(1), Duration.ofMinutes(2)), length -> {}, () -> Doorstead.NOW);
    }

    Ran doors(String... words) {
        return in(Locale.ENGLISH, words);
    }

    /** With the folder and the journal behind the words. */
    Ran recorded(String words, String... more) {
        List<String> all = new ArrayList<>(List.of(words.split(" ")));
        all.addAll(List.of(folder.toString(), "--journal", stead.journal().toString()));
        all.addAll(Arrays.asList(more));
        return doors(all.toArray(String[]::new));
    }

    static Ran in(Locale locale, String... words) {
        return in(locale, new StringWriter(), words);
    }

    /** The same, of which somebody may read meanwhile what it has said. */
    static Ran in(Locale locale, StringWriter out, String... words) {
        StringWriter err = new StringWriter();
        Context context = new Context(new Terminal(new PrintWriter(out), new PrintWriter(err), false), locale);
        CommandLine command = DoorsCommand.of(desk(context))
                .setResourceBundle(context.messages())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setOut(context.terminal().out())
                .setErr(context.terminal().err());
        int code = command.execute(words);
        context.terminal().flush();
        Ran ran = Ran.of(code, out.toString(), err.toString());
        if (Stream.of(ran.out(), ran.err()).anyMatch(text -> text.contains(StubGateway.TOKEN))) {
            throw new AssertionError("A token was told.");
        }
        return ran;
    }
}
