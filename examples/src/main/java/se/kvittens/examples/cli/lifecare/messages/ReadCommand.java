package se.kvittens.examples.cli.lifecare.messages;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import se.kvittens.application.answer.Answer;
import se.kvittens.domain.message.Attachment;
import se.kvittens.domain.message.Message;
import se.kvittens.domain.message.MessageId;
import se.kvittens.domain.time.CareZone;
import se.kvittens.examples.cli.frame.ExitCode;
import se.kvittens.examples.cli.lifecare.link.ConnectionOptions;
import se.kvittens.examples.cli.lifecare.link.Link;
import se.kvittens.examples.cli.lifecare.link.Theirs;

/** Shows a message, which is read from then on, and saves its attachments where that is asked for. */
@Command(name = "read")
final class ReadCommand implements Callable<Integer> {

    private final Link link;

    @Parameters(index = "0", paramLabel = "MESSAGE", descriptionKey = "lifecare.message")
    String message = "";

    @Option(names = "--save", paramLabel = "DIR", descriptionKey = "lifecare.messages.save")
    @Nullable
    Path folder;

    @Mixin
    ConnectionOptions connection = new ConnectionOptions();

    ReadCommand(Link link) {
        this.link = link;
    }

    @Override
    public Integer call() throws IOException {
        return link.refusesName(message)
                ? ExitCode.REFUSED
                : connection.with(
                        link,
                        Scopes.READ_AND_WRITE,
                        lifecare -> show(lifecare.mailbox().open(new MessageId(message))));
    }

    private int show(Answer<Message> answer) throws IOException {
        if (answer.value().isEmpty()) {
            return link.refuse(answer);
        }
        Message opened = answer.value().get();
        String sent = CareZone.localTimeOf(opened.sent()).toString().replace('T', ' ');
        say("lifecare.messages.from", Theirs.line(opened.sender().value()));
        say("lifecare.messages.to", ListCommand.receiversOf(opened));
        say("lifecare.messages.sent", sent);
        say("lifecare.messages.subject", Theirs.line(opened.content().subject()));
        link.say("");
        link.say(Theirs.text(opened.content().text()));
        boolean isSaved = true;
        for (Attachment attachment : opened.content().attachments()) {
            say("lifecare.messages.attachment", Theirs.line(attachment.name()), attachment.size());
            isSaved &= folder == null || save(attachment, folder);
        }
        return isSaved ? ExitCode.DONE : ExitCode.FINDINGS;
    }

    private boolean save(Attachment attachment, Path into) throws IOException {
        Path place = into.resolve(SafeName.of(attachment.name()));
        boolean isSaved = SafeName.write(place, attachment.content());
        if (isSaved) {
            say("lifecare.messages.saved", place);
        } else {
            link.note(link.context().say("lifecare.messages.exists", place));
        }
        return isSaved;
    }

    private void say(String key, Object... values) {
        link.say(link.context().say(key, values));
    }
}
