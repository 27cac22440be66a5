package se.kvittens.client.messages;

import java.util.Optional;

/**
 * A file that came with a message.
 *
 * @param number by which it is downloaded
 * @param mediaType as its sender calls it
 * @param bytes of a message that is opened
 */
public record MessageAttachment(int number, String name, String mediaType, Optional<Long> bytes) {

    /** Not its name, which may say whom it is about. */
    @Override
    public String toString() {
        return "MessageAttachment[" + number + "]";
    }
}
