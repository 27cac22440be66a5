package se.kvittens.examples.cli.lifecare.messages;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import se.kvittens.application.messaging.SendMessage;
import se.kvittens.domain.message.Draft;
import se.kvittens.examples.cli.frame.ExitCode;
import se.kvittens.examples.cli.lifecare.link.ConnectionOptions;
import se.kvittens.examples.cli.lifecare.link.Link;

/** Sends a new message. */
@Command(name = "send")
final class SendCommand implements Callable<Integer> {

    private final Link link;

    @Option(
            names = "--to",
            required = true,
            split = ",",
            paramLabel = "ADDRESS",
            descriptionKey = "lifecare.messages.to.whom")
    List<String> receivers = List.of();

    @Option(names = "--subject", required = true, paramLabel = "TEXT", descriptionKey = "lifecare.messages.about")
    String subject = "";

    @Mixin
    DraftOptions draft = new DraftOptions();

    @Mixin
    ConnectionOptions connection = new ConnectionOptions();

    SendCommand(Link link) {
        this.link = link;
    }

    @Override
    public Integer call() throws IOException {
        if (link.refusesText(subject)) {
            return ExitCode.REFUSED;
        }
        Optional<DraftOptions.Read> read = draft.read(link);
        if (read.isEmpty()) {
            return ExitCode.REFUSED;
        }
        Draft whole = new Draft(
                Sending.addresses(receivers),
                subject,
                read.get().text(),
                read.get().attachments());
        return connection.with(
                link,
                Scopes.READ_AND_WRITE,
                lifecare -> new Sending(link, new SendMessage(lifecare.mailbox()))
                        .send(read.get().id(), whole));
    }
}
