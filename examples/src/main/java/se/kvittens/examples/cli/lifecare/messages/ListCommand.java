package se.kvittens.examples.cli.lifecare.messages;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import se.kvittens.application.answer.Answer;
import se.kvittens.domain.message.Message;
import se.kvittens.examples.cli.frame.ExitCode;
import se.kvittens.examples.cli.lifecare.link.ConnectionOptions;
import se.kvittens.examples.cli.lifecare.link.Link;
import se.kvittens.examples.cli.lifecare.link.Theirs;
import se.kvittens.files.table.Columns;
import se.kvittens.files.table.Rows;
import se.kvittens.files.table.Table;
import se.kvittens.files.table.TextTable;

/** Lists the inbox, the newest first. */
@Command(name = "list")
final class ListCommand implements Callable<Integer> {

    private final Link link;

    @Mixin
    ConnectionOptions connection = new ConnectionOptions();

    ListCommand(Link link) {
        this.link = link;
    }

    @Override
    public Integer call() throws IOException {
        return connection.with(
                link, Scopes.READ, lifecare -> show(lifecare.mailbox().inbox()));
    }

    private int show(Answer<List<Message>> answer) throws IOException {
        if (answer.value().isEmpty()) {
            return link.refuse(answer);
        }
        Columns<Message> columns = new Columns<Message>(name -> link.context().say("lifecare.column." + name))
                .word("message", message -> Theirs.line(message.id().value()))
                .word("read", message -> message.isRead() ? "" : link.context().say("lifecare.messages.new"))
                .time("sent", Message::sent)
                .word("sender", message -> Theirs.line(message.sender().value()))
                .word("receivers", ListCommand::receiversOf)
                .count("attachments", message -> message.content().attachments().size())
                .text("subject", message -> Theirs.line(message.content().subject()));
        TextTable.write(
                new Table<>("", columns.all(), Rows.of(answer.value().get().stream())),
                link.context().locale(),
                link.context().terminal().out());
        return ExitCode.DONE;
    }

    static String receiversOf(Message message) {
        return Theirs.line(
                message.content().receivers().stream().map(Object::toString).collect(Collectors.joining(", ")));
    }
}
