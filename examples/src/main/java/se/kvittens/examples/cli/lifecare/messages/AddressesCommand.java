package se.kvittens.examples.cli.lifecare.messages;

import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import se.kvittens.application.answer.Answer;
import se.kvittens.domain.message.AddressBook;
import se.kvittens.domain.message.GroupAddress;
import se.kvittens.examples.cli.frame.ExitCode;
import se.kvittens.examples.cli.lifecare.link.ConnectionOptions;
import se.kvittens.examples.cli.lifecare.link.Link;
import se.kvittens.examples.cli.lifecare.link.Theirs;
import se.kvittens.files.table.Columns;
import se.kvittens.files.table.Rows;
import se.kvittens.files.table.Table;
import se.kvittens.files.table.TextTable;

/** Lists the group addresses, and whom each reaches. */
@Command(name = "addresses")
final class AddressesCommand implements Callable<Integer> {

    private final Link link;

    @Mixin
    ConnectionOptions connection = new ConnectionOptions();

    AddressesCommand(Link link) {
        this.link = link;
    }

    @Override
    public Integer call() throws IOException {
        return connection.with(
                link, Scopes.READ, lifecare -> show(lifecare.mailbox().addresses()));
    }

    private int show(Answer<AddressBook> answer) throws IOException {
        if (answer.value().isEmpty()) {
            return link.refuse(answer);
        }
        Columns<GroupAddress> columns = new Columns<GroupAddress>(
                        name -> link.context().say("lifecare.column." + name))
                .word("address", group -> Theirs.line(group.address().value()))
                .word("name", group -> Theirs.line(group.name()))
                .text("reaches", AddressesCommand::reachedBy);
        TextTable.write(
                new Table<>("", columns.all(), Rows.of(answer.value().get().groups().stream())),
                link.context().locale(),
                link.context().terminal().out());
        return ExitCode.DONE;
    }

    private static String reachedBy(GroupAddress group) {
        return Theirs.line(
                group.reaches().stream().sorted().map(Object::toString).collect(Collectors.joining(", ")));
    }
}
