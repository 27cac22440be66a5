package se.kvittens.examples.cli.journal.visits;

import java.time.InstantSource;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import se.kvittens.examples.cli.frame.CommandGroup;
import se.kvittens.examples.cli.frame.Context;
import se.kvittens.examples.cli.journal.Desk;

/** Looks after the visits of a journal. */
@Command(name = "visits")
public final class VisitsCommand extends CommandGroup {

    private VisitsCommand() {}

    /** With all its own commands. */
    public static CommandLine of(Context context, InstantSource clock) {
        Desk desk = new Desk(context, clock);
        return new CommandLine(new VisitsCommand())
                .addSubcommand(new ListCommand(desk))
                .addSubcommand(new ApproveCommand(desk))
                .addSubcommand(new UndoCommand(desk))
                .addSubcommand(new AdjustCommand(desk))
                .addSubcommand(new PostRegisterCommand(desk))
                .addSubcommand(new DeclineCommand(desk))
                .addSubcommand(new DoubleStaffingCommand(desk))
                .addSubcommand(new TasksCommand(desk))
                .addSubcommand(new CorrectCommand(desk));
    }
}
