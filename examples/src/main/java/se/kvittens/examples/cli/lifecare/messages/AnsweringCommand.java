package se.kvittens.examples.cli.lifecare.messages;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import se.kvittens.application.answer.Answer;
import se.kvittens.application.messaging.Mailbox;
import se.kvittens.application.messaging.SendMessage;
import se.kvittens.domain.message.Draft;
import se.kvittens.domain.message.Message;
import se.kvittens.domain.message.MessageId;
import se.kvittens.examples.cli.frame.ExitCode;
import se.kvittens.examples.cli.lifecare.link.ConnectionOptions;
import se.kvittens.examples.cli.lifecare.link.Link;

/** Opens a message, and sends what is made of it and of a text of one's own. */
abstract class AnsweringCommand implements Callable<Integer> {

    private final Link link;

    @Parameters(index = "0", paramLabel = "MESSAGE", descriptionKey = "lifecare.message")
    String message = "";

    @Mixin
    DraftOptions draft = new DraftOptions();

    @Mixin
    ConnectionOptions connection = new ConnectionOptions();

    AnsweringCommand(Link link) {
        this.link = link;
    }

    abstract Draft draft(Message opened, Mailbox mailbox, DraftOptions.Read read);

    @Override
    public Integer call() throws IOException {
        Optional<DraftOptions.Read> read = link.refusesName(message) ? Optional.empty() : draft.read(link);
        return read.isEmpty()
                ? ExitCode.REFUSED
                : connection.with(link, Scopes.READ_AND_WRITE, lifecare -> send(lifecare.mailbox(), read.get()));
    }

    private int send(Mailbox mailbox, DraftOptions.Read read) {
        Answer<Message> opened = mailbox.open(new MessageId(message));
        return opened.value().isEmpty()
                ? link.refuse(opened)
                : new Sending(link, new SendMessage(mailbox))
                        .send(read.id(), draft(opened.value().get(), mailbox, read));
    }
}
