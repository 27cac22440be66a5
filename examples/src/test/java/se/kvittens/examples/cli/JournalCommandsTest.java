package se.kvittens.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.Writer;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import se.kvittens.examples.cli.frame.Context;
import se.kvittens.examples.cli.frame.Terminal;

/** Of every command that opens a journal it is decided how it is on record who looked, or why that is not needed. */
class JournalCommandsTest {

    /** They show visits, doors or readings; LoggedLooksTest runs each of them. */
    private static final Set<String> LOGGED = Set.of(
            "settle",
            "visits list",
            "month close",
            "month corrections",
            "month export",
            "tags list",
            "tags due",
            "doors list",
            "journal readings",
            "journal export");

    /** They show no more than what became of the change that is asked for, and that is on record itself. */
    private static final Set<String> CHANGES = Set.of(
            "visits approve",
            "visits undo",
            "visits adjust",
            "visits post-register",
            "visits decline",
            "visits double-staffing",
            "visits tasks",
            "visits correct",
            "tags issue",
            "tags mount",
            "tags retire",
            "tags check",
            "doors tell",
            "doors unlock",
            "doors lock",
            "journal import",
            "journal erase");

    /** They show numbers of lines, and what all bases pay of a month. */
    private static final Set<String> SHOWS_NOBODY = Set.of("journal check", "month status");

    /** It shows a carer what is done there, and that is a receipt. */
    private static final Set<String> KIOSK = Set.of("kiosk");

    /**
     * They show whoever runs the gateways what is nobody's visit yet, by the names of locks, keys and events and by no
     * person's, and of a command what came of it to whoever has its id.
     */
    private static final Set<String> GATEWAYS = Set.of("doors take", "doors listen", "doors follow");

    /** It shows nothing itself: whoever asks it says by a token who it is, and it is the server that logs who looked. */
    private static final Set<String> SERVER = Set.of("serve");

    @Test
    void SYS_2_no_command_reads_a_journal_without_having_been_thought_of() {
        Set<String> all = new TreeSet<>();
        Stream.of(LOGGED, CHANGES, SHOWS_NOBODY, KIOSK, GATEWAYS, SERVER).forEach(all::addAll);

        assertThat(withJournal(commands())).containsExactlyElementsOf(all);
    }

    @Test
    void SYS_2_whoever_sees_or_changes_something_says_who_it_is() {
        Set<String> named = new TreeSet<>();
        Stream.of(LOGGED, CHANGES).forEach(named::addAll);

        assertThat(withJournal(commands()).stream().filter(JournalCommandsTest::asksWho))
                .containsExactlyElementsOf(named);
    }

    private static boolean asksWho(String command) {
        CommandSpec spec = commands();
        for (String word : command.split(" ")) {
            spec = spec.subcommands().get(word).getCommandSpec();
        }
        return isRequired(spec.findOption("--as")) && isRequired(spec.findOption("--role"));
    }

    private static boolean isRequired(OptionSpec option) {
        return option != null && option.required();
    }

    /** A journal is a file or a database; who offers one offers both. */
    private static Set<String> withJournal(CommandSpec spec) {
        Set<String> found = new TreeSet<>();
        for (CommandLine each : spec.subcommands().values()) {
            found.addAll(withJournal(each.getCommandSpec()));
            if (each.getCommandSpec().findOption("--journal") != null
                    || each.getCommandSpec().findOption("--database") != null) {
                found.add(each.getCommandSpec().qualifiedName().substring("kvittens ".length()));
            }
        }
        return found;
    }

    private static CommandSpec commands() {
        Terminal silent =
                new Terminal(new PrintWriter(Writer.nullWriter()), new PrintWriter(Writer.nullWriter()), false);
        return Main.program(new Context(silent, Locale.ENGLISH), InstantSource.system())
                .getCommandSpec();
    }
}
