package se.kvittens.examples.cli.lifecare;

import java.time.InstantSource;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import se.kvittens.examples.cli.frame.CommandGroup;
import se.kvittens.examples.cli.frame.Context;
import se.kvittens.examples.cli.lifecare.link.Link;
import se.kvittens.examples.cli.lifecare.messages.MessagesCommand;
import se.kvittens.examples.cli.lifecare.visits.SendVisitsCommand;

/** Works in Lifecare over HTTP. */
@Command(name = "lifecare")
public final class LifecareCommand extends CommandGroup {

    private LifecareCommand() {}

    /** With all its own commands. */
    public static CommandLine of(Context context, InstantSource clock) {
        return of(Link.usual(context, clock));
    }

    static CommandLine of(Link link) {
        return new CommandLine(new LifecareCommand())
                .addSubcommand(new OrdersCommand(link))
                .addSubcommand(new ConfirmCommand(link))
                .addSubcommand(new EndCommand(link))
                .addSubcommand(AbsenceCommand.of(link))
                .addSubcommand(MessagesCommand.of(link))
                .addSubcommand(new SendVisitsCommand(link));
    }
}
