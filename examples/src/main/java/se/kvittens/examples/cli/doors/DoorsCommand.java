package se.kvittens.examples.cli.doors;

import java.time.InstantSource;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import se.kvittens.domain.opening.LockAction;
import se.kvittens.examples.cli.frame.CommandGroup;
import se.kvittens.examples.cli.frame.Context;
import se.kvittens.examples.cli.journal.Desk;

/** Doors with a digital lock (REG-18, REG-19). */
@Command(name = "doors")
public final class DoorsCommand extends CommandGroup {

    private DoorsCommand() {}

    /** With all its own commands. */
    public static CommandLine of(Context context, InstantSource clock) {
        return of(DoorDesk.usual(new Desk(context, clock)));
    }

    static CommandLine of(DoorDesk desk) {
        return new CommandLine(new DoorsCommand())
                .addSubcommand(new StatusCommand(desk))
                .addSubcommand(new TakeCommand(desk))
                .addSubcommand(new ListenCommand(desk))
                .addSubcommand(new ListCommand(desk))
                .addSubcommand(new TellCommand(desk))
                .addSubcommand("unlock", new AskCommand(desk, LockAction.UNLOCK))
                .addSubcommand("lock", new AskCommand(desk, LockAction.LOCK))
                .addSubcommand(new FollowCommand(desk));
    }
}
