package se.kvittens.examples.cli.journal.month;

import java.time.InstantSource;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import se.kvittens.examples.cli.frame.CommandGroup;
import se.kvittens.examples.cli.frame.Context;
import se.kvittens.examples.cli.journal.Desk;

/** Closes months, and tells how they stand. */
@Command(name = "month")
public final class MonthCommand extends CommandGroup {

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
}
