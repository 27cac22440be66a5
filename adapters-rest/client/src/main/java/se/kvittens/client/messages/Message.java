package se.kvittens.client.messages;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import se.kvittens.domain.message.Address;
import se.kvittens.domain.message.MessageId;

/**
 * A message in a mailbox.
 *
 * @param read when it was first opened
 * @param text of one that is opened; a list does not have it
 */
public record Message(
        MessageId message,
        Address sender,
        List<Address> receivers,
        Instant sent,
        Optional<Instant> read,
        String subject,
        Optional<String> text,
        List<MessageAttachment> attachments) {

    public Message {
        receivers = List.copyOf(receivers);
        attachments = List.copyOf(attachments);
    }

    /** Not what it says. */
    @Override
    public String toString() {
        return "Message[" + message + "]";
    }
}
