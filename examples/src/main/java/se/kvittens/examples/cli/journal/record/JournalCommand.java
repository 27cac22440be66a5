package se.kvittens.examples.cli.journal.record;

import java.time.InstantSource;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import se.kvittens.examples.cli.Context;
import se.kvittens.examples.cli.journal.Desk;

/** Looks after a journal; it does nothing without one of its own commands. */
@Command(name = "journal")
public final class JournalCommand implements Runnable {

    @Spec
    @Nullable
    CommandSpec spec;

    private JournalCommand() {}

    /** With all its own commands. */
    public static CommandLine of(Context context, InstantSource clock) {
        Desk desk = new Desk(context, clock);
        return new CommandLine(new JournalCommand())
                .addSubcommand(new ExportCommand(desk))
                .addSubcommand(new ImportCommand(desk))
                .addSubcommand(new EraseCommand(desk))
                .addSubcommand(new ReadingsCommand(desk))
                .addSubcommand(new CheckCommand(desk));
    }

    @Override
    public void run() {
        if (spec != null) {
            throw new ParameterException(
                    spec.commandLine(),
                    String.join(", ", spec.commandLine().getSubcommands().keySet()));
        }
    }
}
