package se.kvittens.rest.messages;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import se.kvittens.domain.message.Message;
import se.kvittens.domain.message.MessageId;
import se.kvittens.rest.asked.Places;

/**
 * How far an inbox was read, the newest first. What comes in meanwhile stands before it; the message itself may be deleted.
 *
 * @param sent when the last message was that was read
 */
record MessagePlace(Instant sent, MessageId message) {

    private static final String BETWEEN = " ";

    static MessagePlace of(Message message) {
        return new MessagePlace(message.sent(), message.id());
    }

    /** Empty where it is none that was told. */
    static Optional<MessagePlace> read(String cursor) {
        try {
            return Places.read(cursor)
                    .map(plain -> plain.split(BETWEEN, 2))
                    .filter(parts -> parts.length == 2 && !parts[1].isBlank())
                    .map(parts -> new MessagePlace(Instant.parse(parts[0]), new MessageId(parts[1])));
        } catch (DateTimeException made) {
            return Optional.empty();
        }
    }

    String text() {
        return Places.told(sent + BETWEEN + message.value());
    }

    /** Those that follow; where it is deleted, those that are older than it was. */
    List<Message> after(List<Message> inbox) {
        int next = IntStream.range(0, inbox.size())
                .filter(each -> inbox.get(each).id().equals(message))
                .map(each -> each + 1)
                .findFirst()
                .orElseGet(() -> firstOlder(inbox));
        return inbox.subList(next, inbox.size());
    }

    private int firstOlder(List<Message> inbox) {
        return IntStream.range(0, inbox.size())
                .filter(each -> inbox.get(each).sent().isBefore(sent))
                .findFirst()
                .orElse(inbox.size());
    }
}
