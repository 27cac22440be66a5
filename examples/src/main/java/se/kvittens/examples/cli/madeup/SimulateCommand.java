package se.kvittens.examples.cli.madeup;

import java.time.InstantSource;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import se.kvittens.examples.cli.frame.CommandGroup;
import se.kvittens.examples.cli.frame.Context;

/** Systems that do not exist, to try things on. */
@Command(name = "simulate")
public final class SimulateCommand extends CommandGroup {

    private SimulateCommand() {}

    /** With all its own commands. */
    public static CommandLine of(Context context, InstantSource clock) {
        return new CommandLine(new SimulateCommand())
                .addSubcommand(new SimulateLifecareCommand(context, clock, SimulateLifecareCommand.Until.stopped()));
    }
}
