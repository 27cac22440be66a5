package se.kvittens.client.messages;

import se.kvittens.domain.message.MessageId;

/**
 * An answer.
 *
 * @param message its name, drawn by who sends it
 * @param toAll to all other receivers too
 */
public record MessageReply(MessageId message, String text, boolean toAll) {

    /** Not what it says. */
    @Override
    public String toString() {
        return "MessageReply[" + message + "]";
    }
}
