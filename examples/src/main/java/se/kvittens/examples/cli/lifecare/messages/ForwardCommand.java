package se.kvittens.examples.cli.lifecare.messages;

import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import se.kvittens.application.messaging.Mailbox;
import se.kvittens.domain.message.Draft;
import se.kvittens.domain.message.Message;
import se.kvittens.examples.cli.lifecare.link.Link;

/** Forwards a message with its attachments, below a text of one's own. */
@Command(name = "forward")
final class ForwardCommand extends AnsweringCommand {

    @Option(
            names = "--to",
            required = true,
            split = ",",
            paramLabel = "ADDRESS",
            descriptionKey = "lifecare.messages.to.whom")
    List<String> receivers = List.of();

    ForwardCommand(Link link) {
        super(link);
    }

    @Override
    Draft draft(Message opened, Mailbox mailbox, DraftOptions.Read read) {
        Draft forwarded = opened.forward(Sending.addresses(receivers), read.text());
        return forwarded.with(Stream.concat(forwarded.attachments().stream(), read.attachments().stream())
                .toList());
    }
}
