package se.kvittens.examples.cli.lifecare.messages;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import se.kvittens.application.messaging.Mailbox;
import se.kvittens.domain.message.Draft;
import se.kvittens.domain.message.Message;
import se.kvittens.examples.cli.lifecare.link.Link;

/** Replies to the sender of a message, or to everybody. */
@Command(name = "reply")
final class ReplyCommand extends AnsweringCommand {

    @Option(names = "--all", descriptionKey = "lifecare.messages.all")
    boolean all;

    ReplyCommand(Link link) {
        super(link);
    }

    @Override
    Draft draft(Message opened, Mailbox mailbox, DraftOptions.Read read) {
        Draft reply = all ? opened.replyToAll(mailbox.owner(), read.text()) : opened.reply(read.text());
        return reply.with(read.attachments());
    }
}
