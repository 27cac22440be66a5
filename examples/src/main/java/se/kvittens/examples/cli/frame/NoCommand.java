package se.kvittens.examples.cli.frame;

import java.io.Serial;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** A command that does nothing without one of its own was given none. */
public final class NoCommand extends ParameterException {

    @Serial
    private static final long serialVersionUID = 1;

    public NoCommand(CommandSpec group) {
        super(
                group.commandLine(),
                String.join(", ", group.commandLine().getSubcommands().keySet()));
    }
}
