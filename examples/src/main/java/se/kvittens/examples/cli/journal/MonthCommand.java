package se.kvittens.examples.cli.journal;

import java.time.InstantSource;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import se.kvittens.examples.cli.Context;

/** Closes months, and tells how they stand; it does nothing without one of its own commands. */
@Command(name = "month")
public final class MonthCommand implements Runnable {

    @Spec
    @Nullable
    CommandSpec spec;

    private MonthCommand() {}

    /** With all its own commands. */
    public static CommandLine of(Context context, InstantSource clock) {
        return new CommandLine(new MonthCommand())
                .addSubcommand(new MonthCloseCommand(context, clock))
                .addSubcommand(new MonthStatusCommand(context, clock))
                .addSubcommand(new MonthCorrectionsCommand(context, clock))
                .addSubcommand(new MonthExportCommand(context, clock));
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
