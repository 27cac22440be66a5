package se.kvittens.examples.cli.tags;

import java.time.InstantSource;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import se.kvittens.examples.cli.Context;
import se.kvittens.examples.cli.journal.Desk;

/** Keeps tags (REG-11); it does nothing without one of its own commands. */
@Command(name = "tags")
public final class TagsCommand implements Runnable {

    @Spec
    @Nullable
    CommandSpec spec;

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

    @Override
    public void run() {
        if (spec != null) {
            throw new ParameterException(
                    spec.commandLine(),
                    String.join(", ", spec.commandLine().getSubcommands().keySet()));
        }
    }
}
