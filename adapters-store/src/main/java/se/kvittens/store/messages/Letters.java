package se.kvittens.store.messages;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import se.kvittens.domain.message.Address;
import se.kvittens.domain.message.Attachment;
import se.kvittens.domain.message.Draft;
import se.kvittens.domain.message.Message;
import se.kvittens.domain.message.MessageId;
import se.kvittens.store.sql.Storable;
import se.kvittens.store.sql.Times;

/** Messages as they lie in the tables. Each method is one piece of work on a connection. */
final class Letters {

    private static final String BETWEEN = "\n";
    private static final String BEFORE = "select d.id, l.sender, l.sent, l.receivers, l.subject, ";
    private static final String BEHIND = ", d.read, e.name, e.media_type, ";
    private static final String COLUMNS = BEFORE + "l.words" + BEHIND;

    /** Without what they say. */
    static final String LISTED = BEFORE + "''" + BEHIND + "null";

    static final String JOINED = " d join letter l on l.id = d.letter left join enclosure e on e.letter = l.id";
    private static final String TABLES = " from delivery" + JOINED + " where d.owner = ?";
    static final String ORDER = " order by d.sent desc, d.position desc, e.place";

    private Letters() {}

    /** Into each of some mailboxes. */
    static void deliver(Address sender, Draft draft, Set<Address> owners, Instant now, Connection connection)
            throws SQLException {
        String letter = UUID.randomUUID().toString();
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into letter (id, sender, receivers, subject, words, sent) values (?, ?, ?, ?, ?, ?)")) {
            insert.setString(1, letter);
            insert.setString(2, sender.value());
            insert.setString(
                    3,
                    String.join(
                            BETWEEN,
                            draft.receivers().stream().map(Address::value).toList()));
            insert.setString(4, Storable.text(draft.subject()));
            insert.setString(5, Storable.text(draft.text()));
            insert.setString(6, Times.text(now));
            insert.executeUpdate();
        }
        enclose(letter, draft.attachments(), connection);
        try (PreparedStatement insert =
                connection.prepareStatement("insert into delivery (id, owner, letter, sent) values (?, ?, ?, ?)")) {
            for (Address owner : owners) {
                insert.setString(1, UUID.randomUUID().toString());
                insert.setString(2, owner.value());
                insert.setString(3, letter);
                insert.setString(4, Times.text(now));
                insert.executeUpdate();
            }
        }
    }

    private static void enclose(String letter, List<Attachment> files, Connection connection) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into enclosure (letter, place, name, media_type, content) values (?, ?, ?, ?, ?)")) {
            for (int place = 0; place < files.size(); place++) {
                Attachment file = files.get(place);
                insert.setString(1, letter);
                insert.setInt(2, place);
                insert.setString(3, Storable.text(file.name()));
                insert.setString(4, Storable.text(file.mediaType()));
                insert.setBytes(5, file.content());
                insert.executeUpdate();
            }
        }
    }

    /** The newest first, without the contents of attachments. */
    static List<Message> listed(Address owner, Connection connection) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(COLUMNS + "null" + TABLES + ORDER)) {
            select.setString(1, owner.value());
            return messages(select);
        }
    }

    static Optional<Message> whole(Address owner, MessageId id, Connection connection) throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement(COLUMNS + "e.content" + TABLES + " and d.id = ?" + ORDER)) {
            select.setString(1, owner.value());
            select.setString(2, Storable.text(id.value()));
            return messages(select).stream().findFirst();
        }
    }

    /** A message has a row for each of its attachments, and one where it has none. */
    static List<Message> messages(PreparedStatement select) throws SQLException {
        Map<MessageId, Message> found = new LinkedHashMap<>();
        try (ResultSet row = select.executeQuery()) {
            while (row.next()) {
                MessageId id = new MessageId(row.getString(1));
                Message message = found.containsKey(id) ? found.get(id) : message(id, row);
                found.put(id, row.getString(8) == null ? message : with(message, row));
            }
        }
        return List.copyOf(found.values());
    }

    private static Message message(MessageId id, ResultSet row) throws SQLException {
        String read = row.getString(7);
        List<Address> receivers = Arrays.stream(row.getString(4).split(BETWEEN, -1))
                .map(Address::new)
                .toList();
        return new Message(
                id,
                new Address(row.getString(2)),
                Times.instant(row.getString(3)),
                new Draft(receivers, row.getString(5), row.getString(6), List.of()),
                read == null ? Optional.empty() : Optional.of(Times.instant(read)));
    }

    private static Message with(Message message, ResultSet row) throws SQLException {
        byte[] content = row.getBytes(10);
        List<Attachment> files = new ArrayList<>(message.content().attachments());
        files.add(new Attachment(row.getString(8), row.getString(9), content == null ? new byte[0] : content));
        return new Message(
                message.id(),
                message.sender(),
                message.sent(),
                message.content().with(files),
                message.read());
    }

    /** Once: who opens it again does not change when it was read. */
    static void markRead(Address owner, MessageId id, Instant now, Connection connection) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(
                "update delivery set read = ? where owner = ? and id = ? and read is null")) {
            update.setString(1, Times.text(now));
            update.setString(2, owner.value());
            update.setString(3, Storable.text(id.value()));
            update.executeUpdate();
        }
    }

    /** Out of a mailbox; and out of the tables, where it lies in no other. */
    static void delete(Address owner, MessageId id, Connection connection) throws SQLException {
        Optional<String> found = letter(owner, id, connection);
        if (found.isPresent()) {
            lock(found.get(), connection);
            run("delete from delivery where id = ?", id.value(), connection);
            String none = " and not exists (select 1 from delivery where letter = ?)";
            run("delete from enclosure where letter = ?" + none, found.get(), connection);
            run("delete from letter where id = ?" + none, found.get(), connection);
        }
    }

    /** Of two who delete theirs at the same time, the second waits, and sees that the first has. */
    private static void lock(String letter, Connection connection) throws SQLException {
        run("update letter set sent = sent where id = ?", letter, connection);
    }

    static boolean isThere(Address owner, MessageId id, Connection connection) throws SQLException {
        return letter(owner, id, connection).isPresent();
    }

    private static Optional<String> letter(Address owner, MessageId id, Connection connection) throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement("select letter from delivery where owner = ? and id = ?")) {
            select.setString(1, owner.value());
            select.setString(2, Storable.text(id.value()));
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? Optional.of(row.getString(1)) : Optional.empty();
            }
        }
    }

    private static void run(String sql, String with, Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int number = 1; number <= statement.getParameterMetaData().getParameterCount(); number++) {
                statement.setString(number, with);
            }
            statement.executeUpdate();
        }
    }
}
