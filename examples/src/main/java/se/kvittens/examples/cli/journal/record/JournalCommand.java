package se.kvittens.examples.cli.journal.record;

import java.time.InstantSource;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import se.kvittens.examples.cli.frame.CommandGroup;
import se.kvittens.examples.cli.frame.Context;
import se.kvittens.examples.cli.journal.Desk;

/** Looks after a journal. */
@Command(name = "journal")
public final class JournalCommand extends CommandGroup {

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
}
