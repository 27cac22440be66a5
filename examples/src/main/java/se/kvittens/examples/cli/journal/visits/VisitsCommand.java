package se.kvittens.examples.cli.journal.visits;

import java.time.InstantSource;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import se.kvittens.examples.cli.Context;

/** Looks after the visits of a journal; it does nothing without one of its own commands. */
@Command(name = "visits")
public final class VisitsCommand implements Runnable {

    @Spec
    @Nullable
    CommandSpec spec;

    private VisitsCommand() {}

    /** With all its own commands. */
    public static CommandLine of(Context context, InstantSource clock) {
        return new CommandLine(new VisitsCommand())
                .addSubcommand(new ListCommand(context, clock))
                .addSubcommand(new ApproveCommand(context, clock))
                .addSubcommand(new UndoCommand(context, clock))
                .addSubcommand(new AdjustCommand(context, clock))
                .addSubcommand(new PostRegisterCommand(context, clock))
                .addSubcommand(new DeclineCommand(context, clock))
                .addSubcommand(new DoubleStaffingCommand(context, clock))
                .addSubcommand(new TasksCommand(context, clock))
                .addSubcommand(new CorrectCommand(context, clock));
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
