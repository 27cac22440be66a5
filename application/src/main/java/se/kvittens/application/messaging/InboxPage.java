package se.kvittens.application.messaging;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import se.kvittens.domain.message.Attachment;
import se.kvittens.domain.message.Message;
import se.kvittens.domain.message.MessageId;

/**
 * A part of an inbox, the newest first.
 *
 * @param unread those alone that are
 * @param most how many
 * @param after empty for the first ones
 */
public record InboxPage(boolean unread, int most, Optional<Place> after) {

    private static final String NO_WORDS = "";

    /**
     * The last message of the part before.
     *
     * @param sent when it was; where it is deleted, those follow that are older
     */
    public record Place(Instant sent, MessageId message) {}

    /** Of an inbox that is had whole. */
    List<Message> of(List<Message> inbox) {
        return inbox.subList(after.map(place -> first(place, inbox)).orElse(0), inbox.size()).stream()
                .filter(message -> !(unread && message.isRead()))
                .limit(most)
                .map(InboxPage::listed)
                .toList();
    }

    private static int first(Place place, List<Message> inbox) {
        int older = inbox.size();
        for (int each = inbox.size() - 1; each >= 0; each--) {
            if (inbox.get(each).id().equals(place.message())) {
                return each + 1;
            }
            older = inbox.get(each).sent().isBefore(place.sent()) ? each : older;
        }
        return older;
    }

    private static Message listed(Message message) {
        List<Attachment> empty = message.content().attachments().stream()
                .map(file -> new Attachment(file.name(), file.mediaType(), new byte[0]))
                .toList();
        return new Message(
                message.id(),
                message.sender(),
                message.sent(),
                message.content().saying(NO_WORDS).with(empty),
                message.read());
    }
}
