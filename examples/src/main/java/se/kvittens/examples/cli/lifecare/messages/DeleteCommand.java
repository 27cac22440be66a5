package se.kvittens.examples.cli.lifecare.messages;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import se.kvittens.application.answer.Answer;
import se.kvittens.application.messaging.EmptyInbox;
import se.kvittens.application.messaging.Mailbox;
import se.kvittens.domain.message.MessageId;
import se.kvittens.examples.cli.frame.ExitCode;
import se.kvittens.examples.cli.lifecare.link.ConnectionOptions;
import se.kvittens.examples.cli.lifecare.link.Link;

/** Deletes messages, or all that were read: the inbox is no archive and is kept empty (LIFE-6). */
@Command(name = "delete")
final class DeleteCommand implements Callable<Integer> {

    private final Link link;

    @Parameters(index = "0..*", arity = "0..*", paramLabel = "MESSAGE", descriptionKey = "lifecare.message")
    List<String> messages = List.of();

    @Option(names = "--read", descriptionKey = "lifecare.messages.deleteRead")
    boolean read;

    @Mixin
    ConnectionOptions connection = new ConnectionOptions();

    DeleteCommand(Link link) {
        this.link = link;
    }

    @Override
    public Integer call() throws IOException {
        if (read != messages.isEmpty()) {
            return link.context().refuse(link.context().say("lifecare.messages.deleteWhat"));
        }
        return link.refusesName(messages.toArray(String[]::new))
                ? ExitCode.REFUSED
                : connection.with(
                        link,
                        Scopes.READ_AND_WRITE,
                        lifecare -> read ? empty(lifecare.mailbox()) : delete(lifecare.mailbox()));
    }

    private int delete(Mailbox mailbox) {
        for (String each : messages) {
            Answer<MessageId> answer = mailbox.delete(new MessageId(each));
            if (!answer.isAccepted()) {
                link.note(link.context().say("lifecare.messages.notDeleted", each));
                return link.refuse(answer);
            }
            link.say(link.context().say("lifecare.messages.deleted", each));
        }
        return ExitCode.DONE;
    }

    private int empty(Mailbox mailbox) {
        Answer<EmptyInbox.Emptied> answer = new EmptyInbox(mailbox).empty();
        if (answer.value().isEmpty()) {
            return link.refuse(answer);
        }
        EmptyInbox.Emptied emptied = answer.value().get();
        link.say(link.context()
                .say(
                        "lifecare.messages.emptied",
                        emptied.deleted().size(),
                        emptied.left().size()));
        return ExitCode.DONE;
    }
}
