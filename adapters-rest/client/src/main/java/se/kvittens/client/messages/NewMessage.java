package se.kvittens.client.messages;

import java.util.List;
import se.kvittens.domain.message.Address;
import se.kvittens.domain.message.Attachment;
import se.kvittens.domain.message.MessageId;

/**
 * A message that is to be sent.
 *
 * @param message its name, drawn by who sends it
 * @param attachments of 5,000,000 bytes together at most
 */
public record NewMessage(
        MessageId message, List<Address> to, String subject, String text, List<Attachment> attachments) {

    public NewMessage {
        to = List.copyOf(to);
        attachments = List.copyOf(attachments);
    }

    /** Not what it says. */
    @Override
    public String toString() {
        return "NewMessage[" + message + "]";
    }
}
