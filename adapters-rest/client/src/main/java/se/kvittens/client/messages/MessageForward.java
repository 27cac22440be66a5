package se.kvittens.client.messages;

import java.util.List;
import se.kvittens.domain.message.Address;
import se.kvittens.domain.message.MessageId;

/**
 * A message that goes on to others.
 *
 * @param message the name under which it goes on, drawn by who sends it
 * @param text one's own, above that of the message
 */
public record MessageForward(MessageId message, List<Address> to, String text) {

    public MessageForward {
        to = List.copyOf(to);
    }

    /** Not what it says. */
    @Override
    public String toString() {
        return "MessageForward[" + message + "]";
    }
}
