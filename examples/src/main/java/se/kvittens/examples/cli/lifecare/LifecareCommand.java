package se.kvittens.examples.cli.lifecare;

import java.time.InstantSource;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import se.kvittens.examples.cli.Context;
import se.kvittens.examples.cli.lifecare.link.Link;
import se.kvittens.examples.cli.lifecare.messages.MessagesCommand;
import se.kvittens.examples.cli.lifecare.visits.SendVisitsCommand;

/** Works in Lifecare over HTTP; it does nothing without one of its own commands. */
@Command(name = "lifecare")
public final class LifecareCommand implements Runnable {

    @Spec
    @Nullable
    CommandSpec spec;

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

    @Override
    public void run() {
        if (spec != null) {
            throw new ParameterException(
                    spec.commandLine(),
                    String.join(", ", spec.commandLine().getSubcommands().keySet()));
        }
    }
}
