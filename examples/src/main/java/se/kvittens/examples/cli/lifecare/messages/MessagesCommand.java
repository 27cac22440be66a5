package se.kvittens.examples.cli.lifecare.messages;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import se.kvittens.examples.cli.lifecare.link.Link;

/** Messages to and from the municipality (LIFE-6); it does nothing without one of its own commands. */
@Command(name = "messages")
public final class MessagesCommand implements Runnable {

    @Spec
    @Nullable
    CommandSpec spec;

    private MessagesCommand() {}

    /** With all its own commands. */
    public static CommandLine of(Link link) {
        return new CommandLine(new MessagesCommand())
                .addSubcommand(new ListCommand(link))
                .addSubcommand(new ReadCommand(link))
                .addSubcommand(new AddressesCommand(link))
                .addSubcommand(new SendCommand(link))
                .addSubcommand(new ReplyCommand(link))
                .addSubcommand(new ForwardCommand(link))
                .addSubcommand(new DeleteCommand(link));
    }

    @Override
    public void run() {
        if (spec != null) {
            throw new ParameterException(spec.commandLine(), "list, read, addresses, send, reply, forward, delete");
        }
    }
}
