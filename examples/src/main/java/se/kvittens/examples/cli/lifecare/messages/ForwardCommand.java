package se.kvittens.examples.cli.lifecare.messages;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import se.kvittens.application.answer.Answer;
import se.kvittens.application.messaging.Mailbox;
import se.kvittens.application.messaging.SendMessage;
import se.kvittens.domain.message.Draft;
import se.kvittens.domain.message.Message;
import se.kvittens.domain.message.MessageId;
import se.kvittens.examples.cli.ExitCode;
import se.kvittens.examples.cli.lifecare.link.ConnectionOptions;
import se.kvittens.examples.cli.lifecare.link.Link;

/** Forwards a message with its attachments, below a text of one's own. */
@Command(name = "forward")
final class ForwardCommand implements Callable<Integer> {

    private final Link link;

    @Parameters(index = "0", paramLabel = "MESSAGE", descriptionKey = "lifecare.message")
    String message = "";

    @Option(
            names = "--to",
            required = true,
            split = ",",
            paramLabel = "ADDRESS",
            descriptionKey = "lifecare.messages.to.whom")
    List<String> receivers = List.of();

    @Mixin
    DraftOptions draft = new DraftOptions();

    @Mixin
    ConnectionOptions connection = new ConnectionOptions();

    ForwardCommand(Link link) {
        this.link = link;
    }

    @Override
    public Integer call() throws IOException {
        Optional<DraftOptions.Read> read = link.refusesName(message) ? Optional.empty() : draft.read(link);
        return read.isEmpty()
                ? ExitCode.REFUSED
                : connection.with(link, Scopes.READ_AND_WRITE, lifecare -> forward(lifecare.mailbox(), read.get()));
    }

    private int forward(Mailbox mailbox, DraftOptions.Read read) {
        Answer<Message> opened = mailbox.open(new MessageId(message));
        if (opened.value().isEmpty()) {
            return link.refuse(opened);
        }
        Draft forwarded = opened.value().get().forward(Sending.addresses(receivers), read.text());
        return new Sending(link, new SendMessage(mailbox))
                .send(
                        read.id(),
                        forwarded.with(Stream.concat(forwarded.attachments().stream(), read.attachments().stream())
                                .toList()));
    }
}
