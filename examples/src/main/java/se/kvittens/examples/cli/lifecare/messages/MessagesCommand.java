package se.kvittens.examples.cli.lifecare.messages;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import se.kvittens.examples.cli.frame.CommandGroup;
import se.kvittens.examples.cli.lifecare.link.Link;

/** Messages to and from the municipality (LIFE-6). */
@Command(name = "messages")
public final class MessagesCommand extends CommandGroup {

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
}
