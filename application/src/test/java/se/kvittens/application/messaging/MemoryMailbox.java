package se.kvittens.application.messaging;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.kvittens.application.answer.Answer;
import se.kvittens.application.answer.RefusalReason;
import se.kvittens.domain.message.Address;
import se.kvittens.domain.message.AddressBook;
import se.kvittens.domain.message.Attachment;
import se.kvittens.domain.message.Draft;
import se.kvittens.domain.message.GroupAddress;
import se.kvittens.domain.message.MailboxShare;
import se.kvittens.domain.message.Message;
import se.kvittens.domain.message.MessageId;

/** A mailbox in memory: the smallest thing that keeps the contract. */
final class MemoryMailbox implements Mailbox {

    static final Address US = new Address("us");
    static final Address ANNA = new Address("anna");
    static final GroupAddress GROUP =
            new GroupAddress(new Address("all"), "Samordnare", Set.of(ANNA, new Address("bo")));
    private static final Instant EIGHT = Instant.parse("2024-10-01T08:00:00Z");

    final Map<MessageId, Draft> sent = new HashMap<>();
    private final Map<MessageId, Message> in = new HashMap<>();
    private MailboxShare most = MailboxShare.MOST;

    /** Of two messages that came in: first and second. */
    MemoryMailbox() {
        receive("first", ANNA, new Draft(List.of(US), "Hej", "Ett.", List.of()));
        Attachment file = new Attachment("a.txt", "text/plain", new byte[] {1});
        receive("second", ANNA, new Draft(List.of(US, GROUP.address()), "Hej", "Två.", List.of(file)));
    }

    /** Itself, of which one sender may take so much from now on. */
    MemoryMailbox of(MailboxShare share) {
        most = share;
        return this;
    }

    @Override
    public Address owner() {
        return US;
    }

    @Override
    public Answer<AddressBook> addresses() {
        return Answer.accepted(new AddressBook(List.of(GROUP)));
    }

    @Override
    public Answer<List<Message>> inbox() {
        return Answer.accepted(in.values().stream()
                .sorted(Comparator.comparing(Message::sent).reversed())
                .map(MemoryMailbox::listed)
                .toList());
    }

    private static Message listed(Message message) {
        List<Attachment> empty = message.content().attachments().stream()
                .map(file -> new Attachment(file.name(), file.mediaType(), new byte[0]))
                .toList();
        return new Message(
                message.id(),
                message.sender(),
                message.sent(),
                message.content().with(empty),
                message.read());
    }

    @Override
    public Answer<Message> open(MessageId id) {
        Message read = in.computeIfPresent(
                id,
                (each, held) -> new Message(
                        id,
                        held.sender(),
                        held.sent(),
                        held.content(),
                        held.read().or(() -> Optional.of(EIGHT))));
        return read == null ? Answer.refused(RefusalReason.UNKNOWN) : Answer.accepted(read);
    }

    @Override
    public synchronized Answer<MessageId> send(MessageId id, Draft draft) {
        if (!Set.of(US, ANNA, GROUP.address()).containsAll(draft.receivers())) {
            return Answer.refused(RefusalReason.UNKNOWN);
        }
        if (sent.containsKey(id)) {
            return draft.equals(sent.get(id)) ? Answer.accepted(id) : Answer.refused(RefusalReason.TAKEN);
        }
        boolean isToUs = draft.receivers().contains(US);
        if (isToUs && !shareOfUs().and(draft).isWithin(most)) {
            return Answer.refused(RefusalReason.MAILBOX_FULL);
        }
        sent.put(id, draft);
        if (isToUs) {
            receive("in-" + id, US, draft);
        }
        return Answer.accepted(id);
    }

    private MailboxShare shareOfUs() {
        return in.values().stream()
                .filter(message -> message.sender().equals(US))
                .map(Message::content)
                .reduce(MailboxShare.NOTHING, MailboxShare::and, (one, other) -> other);
    }

    @Override
    public Answer<MessageId> delete(MessageId id) {
        in.remove(id);
        return Answer.accepted(id);
    }

    private void receive(String id, Address sender, Draft draft) {
        MessageId named = new MessageId(id);
        in.put(named, new Message(named, sender, EIGHT.plusSeconds(in.size()), draft, Optional.empty()));
    }
}
