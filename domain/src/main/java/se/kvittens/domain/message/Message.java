package se.kvittens.domain.message;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.kvittens.domain.rule.Home;
import se.kvittens.domain.rule.RuleId;

/**
 * A message (meddelande) that was sent: from whom, to whom, what it says and brings, and whether it was read. What it says
 * is personal and never printed.
 *
 * @param read when it was first opened by the owner of the mailbox
 */
@Home(RuleId.LIFE_6)
public record Message(MessageId id, Address sender, Instant sent, Draft content, Optional<Instant> read) {

    private static final String REPLY = "Sv: ";
    private static final String FORWARD = "VB: ";

    public boolean isRead() {
        return read.isPresent();
    }

    /** To the sender alone, without the attachments. */
    public Draft reply(String text) {
        return answer(List.of(sender), text);
    }

    /** To the sender and all other receivers, but not to oneself. */
    public Draft replyToAll(Address oneself, String text) {
        List<Address> everybody = Stream.concat(Stream.of(sender), content.receivers().stream())
                .filter(address -> !address.equals(oneself))
                .distinct()
                .toList();
        return answer(everybody, text);
    }

    /** To others, with its text below one's own, and with its attachments. */
    public Draft forward(List<Address> receivers, String text) {
        String both = text + "\n\n" + content.text();
        return new Draft(receivers, marked(FORWARD), both, content.attachments());
    }

    private Draft answer(List<Address> receivers, String text) {
        return new Draft(receivers, marked(REPLY), text, List.of());
    }

    /** Marked once, however often it goes back and forth. */
    private String marked(String mark) {
        return content.subject().startsWith(mark) ? content.subject() : mark + content.subject();
    }

    @Override
    public String toString() {
        return "Message[" + id + "]";
    }
}
