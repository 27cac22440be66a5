package se.kvittens.examples.cli.tags;

import java.time.InstantSource;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import se.kvittens.examples.cli.frame.CommandGroup;
import se.kvittens.examples.cli.frame.Context;
import se.kvittens.examples.cli.journal.Desk;

/** Keeps tags (REG-11). */
@Command(name = "tags")
public final class TagsCommand extends CommandGroup {

    private TagsCommand() {}

    /** With all its own commands. */
    public static CommandLine of(Context context, InstantSource clock) {
        Desk desk = new Desk(context, clock);
        return new CommandLine(new TagsCommand())
                .addSubcommand(new IssueCommand(desk))
                .addSubcommand(new MountCommand(desk))
                .addSubcommand(new RetireCommand(desk))
                .addSubcommand(new SpotCheckCommand(desk))
                .addSubcommand(new ListCommand(desk))
                .addSubcommand(new DueCommand(desk));
    }
}
