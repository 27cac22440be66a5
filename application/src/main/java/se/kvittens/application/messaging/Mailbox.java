package se.kvittens.application.messaging;

import java.util.List;
import se.kvittens.application.answer.Answer;
import se.kvittens.domain.message.Address;
import se.kvittens.domain.message.AddressBook;
import se.kvittens.domain.message.Draft;
import se.kvittens.domain.message.Message;
import se.kvittens.domain.message.MessageId;

/** The mailbox of a provider in the system of its municipality. */
public interface Mailbox {

    /** Whose mailbox it is. */
    Address owner();

    Answer<AddressBook> addresses();

    /** What has come in, the newest first; without the contents of attachments. */
    Answer<List<Message>> inbox();

    /** A part of that, with neither what a message says nor the contents of attachments. */
    default Answer<List<Message>> page(InboxPage page) {
        return inbox().map(page::of);
    }

    /** The whole message, with its attachments; it is read from now on. */
    Answer<Message> open(MessageId id);

    /**
     * Sends a draft under an id of ours. The same again is accepted and sends no second one. Where mailboxes are our own, it is
     * sent to nobody (MAILBOX_FULL) as long as too much of the sender's lies undeleted in one that it would come to.
     */
    Answer<MessageId> send(MessageId id, Draft draft);

    /** Takes a message out of the inbox. One that is not there, or no more, is accepted. */
    Answer<MessageId> delete(MessageId id);
}
