package se.kvittens.examples.cli.lifecare.messages;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
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

/** Replies to the sender of a message, or to everybody. */
@Command(name = "reply")
final class ReplyCommand implements Callable<Integer> {

    private final Link link;

    @Parameters(index = "0", paramLabel = "MESSAGE", descriptionKey = "lifecare.message")
    String message = "";

    @Option(names = "--all", descriptionKey = "lifecare.messages.all")
    boolean all;

    @Mixin
    DraftOptions draft = new DraftOptions();

    @Mixin
    ConnectionOptions connection = new ConnectionOptions();

    ReplyCommand(Link link) {
        this.link = link;
    }

    @Override
    public Integer call() throws IOException {
        Optional<DraftOptions.Read> read = link.refusesName(message) ? Optional.empty() : draft.read(link);
        return read.isEmpty()
                ? ExitCode.REFUSED
                : connection.with(link, Scopes.READ_AND_WRITE, lifecare -> reply(lifecare.mailbox(), read.get()));
    }

    private int reply(Mailbox mailbox, DraftOptions.Read read) {
        Answer<Message> opened = mailbox.open(new MessageId(message));
        if (opened.value().isEmpty()) {
            return link.refuse(opened);
        }
        Message to = opened.value().get();
        Draft reply = all ? to.replyToAll(mailbox.owner(), read.text()) : to.reply(read.text());
        return new Sending(link, new SendMessage(mailbox)).send(read.id(), reply.with(read.attachments()));
    }
}
