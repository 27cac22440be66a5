package se.kvittens.application.messaging;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import se.kvittens.application.answer.Answer;
import se.kvittens.domain.message.Message;
import se.kvittens.domain.message.MessageId;

/** Deletes what was read: the inbox is no archive and is kept empty (LIFE-6). */
public final class EmptyInbox {

    private final Mailbox mailbox;

    @Inject
    public EmptyInbox(Mailbox mailbox) {
        this.mailbox = mailbox;
    }

    /** What became of it. */
    public record Emptied(List<MessageId> deleted, List<MessageId> left) {

        public Emptied {
            deleted = List.copyOf(deleted);
            left = List.copyOf(left);
        }
    }

    /** Unread messages are left, and so is what could not be deleted. */
    public Answer<Emptied> empty() {
        return mailbox.inbox().map(this::empty);
    }

    private Emptied empty(List<Message> messages) {
        List<MessageId> deleted = new ArrayList<>();
        List<MessageId> left = new ArrayList<>();
        for (Message message : messages) {
            boolean gone = message.isRead() && mailbox.delete(message.id()).isAccepted();
            (gone ? deleted : left).add(message.id());
        }
        return new Emptied(deleted, left);
    }
}
