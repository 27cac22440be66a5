package se.kvittens.application.messaging;

import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import se.kvittens.application.answer.Answer;
import se.kvittens.application.answer.RefusalReason;
import se.kvittens.domain.message.Attachment;
import se.kvittens.domain.message.Draft;
import se.kvittens.domain.message.GroupAddress;
import se.kvittens.domain.message.Message;
import se.kvittens.domain.message.MessageId;
import se.kvittens.domain.people.PersonalNumbers;

/** Sends messages: new ones, replies to one or all, and forwarded ones (LIFE-6). */
public final class SendMessage {

    private final Mailbox mailbox;

    @Inject
    public SendMessage(Mailbox mailbox) {
        this.mailbox = mailbox;
    }

    /** The group addresses that would serve better than the single people whom a draft names. */
    public Answer<List<GroupAddress>> betterReceivers(Draft draft) {
        return mailbox.addresses().map(book -> book.preferredTo(draft.receivers()));
    }

    /** Refused before it leaves where it has no receiver or subject, is too large, or holds a personal number (REG-9). */
    public Answer<MessageId> send(MessageId id, Draft draft) {
        if (texts(draft).anyMatch(PersonalNumbers::appearIn)) {
            return Answer.refused(RefusalReason.PERSONAL_NUMBER);
        }
        return draft.checked()
                .fold(fault -> Answer.refused(RefusalReason.INCOMPLETE), ready -> mailbox.send(id, ready));
    }

    private static Stream<String> texts(Draft draft) {
        return Stream.concat(
                Stream.of(draft.subject(), draft.text()),
                draft.attachments().stream().map(Attachment::name));
    }

    public Answer<MessageId> reply(MessageId id, Message to, String text) {
        return send(id, to.reply(text));
    }

    public Answer<MessageId> replyToAll(MessageId id, Message to, String text) {
        return send(id, to.replyToAll(mailbox.owner(), text));
    }

    /**
     * To the receivers of the draft, with its text on top of the message's. The message is opened first, since what an inbox
     * lists is without the contents of its attachments.
     */
    public Answer<MessageId> forward(MessageId id, Message message, Draft draft) {
        return mailbox.open(message.id()).then(whole -> send(id, whole.forward(draft.receivers(), draft.text())));
    }
}
