package se.kvittens.examples.cli.journal.month;

import java.time.InstantSource;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import se.kvittens.examples.cli.Context;
import se.kvittens.examples.cli.journal.Desk;

/** Closes months, and tells how they stand; it does nothing without one of its own commands. */
@Command(name = "month")
public final class MonthCommand implements Runnable {

    @Spec
    @Nullable
    CommandSpec spec;

    private MonthCommand() {}

    /** With all its own commands. */
    public static CommandLine of(Context context, InstantSource clock) {
        Desk desk = new Desk(context, clock);
        return new CommandLine(new MonthCommand())
                .addSubcommand(new MonthCloseCommand(desk))
                .addSubcommand(new MonthStatusCommand(desk))
                .addSubcommand(new MonthCorrectionsCommand(desk))
                .addSubcommand(new MonthExportCommand(desk));
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
