package se.kvittens.rest.messages;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import se.kvittens.application.messaging.InboxPage;
import se.kvittens.domain.message.Message;
import se.kvittens.domain.message.MessageId;
import se.kvittens.rest.asked.Places;

/** How far an inbox was read, as it is told. What comes in meanwhile stands before it; the message itself may be deleted. */
final class MessagePlace {

    private static final String BETWEEN = " ";

    private MessagePlace() {}

    /** Empty where it is none that was told. */
    static Optional<InboxPage.Place> read(String cursor) {
        try {
            return Places.read(cursor)
                    .map(plain -> plain.split(BETWEEN, 2))
                    .filter(parts -> parts.length == 2 && !parts[1].isBlank())
                    .map(parts -> new InboxPage.Place(Instant.parse(parts[0]), new MessageId(parts[1])));
        } catch (DateTimeException made) {
            return Optional.empty();
        }
    }

    static String text(Message last) {
        return Places.told(last.sent() + BETWEEN + last.id().value());
    }
}
