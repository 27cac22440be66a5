package se.kvittens.store.messages;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.kvittens.application.answer.Answer;
import se.kvittens.application.answer.RefusalReason;
import se.kvittens.application.messaging.Correspondents;
import se.kvittens.domain.message.Address;
import se.kvittens.domain.message.Draft;
import se.kvittens.domain.message.MailboxShare;
import se.kvittens.domain.message.MessageId;
import se.kvittens.store.stream.Streams;

/**
 * Brings messages into mailboxes.
 *
 * @param most that one sender may take of a mailbox
 */
public record PostOffice(Streams streams, Correspondents correspondents, MailboxShare most) {

    /** How much of a mailbox is a sender's. Of what lies in large columns the length alone is read. */
    private static final String SHARE = "select count(*), coalesce(sum(octet_length(l.subject) + octet_length(l.words)"
            + " + coalesce((select sum(octet_length(e.content)) from enclosure e where e.letter = l.id), 0)), 0)"
            + " from delivery d join letter l on l.id = d.letter where d.owner = ? and l.sender = ?";

    /** Sends it to all or nobody, within a transaction that writes; or says what became of it before. */
    Answer<MessageId> send(Posted posted, Draft draft, Connection connection) throws SQLException {
        posted.takeTurn(streams.time(connection), connection);
        Optional<Boolean> isSame = posted.isSame(draft, connection);
        if (isSame.isPresent()) {
            return isSame.get() ? Answer.accepted(posted.id()) : Answer.refused(RefusalReason.TAKEN);
        }
        Set<Address> owners = correspondents.reachedBy(draft.receivers());
        List<Address> full = full(owners, posted.sender(), draft, connection);
        if (!full.isEmpty()) {
            return new Answer.Refused<>(RefusalReason.MAILBOX_FULL, names(full));
        }
        Instant now = streams.time(connection);
        posted.takeDown(draft, now, connection);
        Letters.deliver(posted.sender(), draft, owners, now, connection);
        return Answer.accepted(posted.id());
    }

    private List<Address> full(Set<Address> owners, Address sender, Draft draft, Connection connection)
            throws SQLException {
        List<Address> full = new ArrayList<>();
        for (Address owner : owners) {
            if (!share(owner, sender, connection).and(draft).isWithin(most)) {
                full.add(owner);
            }
        }
        return full;
    }

    private static MailboxShare share(Address owner, Address sender, Connection connection) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(SHARE)) {
            select.setString(1, owner.value());
            select.setString(2, sender.value());
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return new MailboxShare(row.getLong(1), row.getLong(2));
            }
        }
    }

    private static String names(List<Address> full) {
        return full.stream().map(Address::value).collect(Collectors.joining(", "));
    }
}
