package se.kvittens.store.messages;

import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;
import se.kvittens.application.answer.Answer;
import se.kvittens.application.answer.Obstacle;
import se.kvittens.application.answer.RefusalReason;
import se.kvittens.application.messaging.InboxPage;
import se.kvittens.application.messaging.Mailbox;
import se.kvittens.application.registering.JournalFault;
import se.kvittens.domain.message.Address;
import se.kvittens.domain.message.AddressBook;
import se.kvittens.domain.message.Draft;
import se.kvittens.domain.message.Message;
import se.kvittens.domain.message.MessageId;
import se.kvittens.store.sql.Database;

/** A mailbox in a database. */
final class JdbcMailbox implements Mailbox {

    private final Database database;
    private final PostOffice office;
    private final Address owner;

    JdbcMailbox(Database database, PostOffice office, Address owner) {
        this.database = database;
        this.office = office;
        this.owner = owner;
    }

    @Override
    public Address owner() {
        return owner;
    }

    @Override
    public Answer<AddressBook> addresses() {
        return Answer.accepted(office.correspondents().bookOf(owner));
    }

    @Override
    public Answer<List<Message>> inbox() {
        return answer(database.read(connection -> Letters.listed(owner, connection)));
    }

    @Override
    public Answer<List<Message>> page(InboxPage page) {
        return answer(database.read(connection -> new Listing(owner, page).messages(connection)));
    }

    @Override
    public Answer<Message> open(MessageId id) {
        return answer(database.writeIfInUse(connection -> {
                    Letters.markRead(owner, id, office.streams().time(connection), connection);
                    return Letters.whole(owner, id, connection);
                }))
                .then(found -> found.flatMap(message -> message)
                        .<Answer<Message>>map(Answer::accepted)
                        .orElseGet(() -> Answer.refused(RefusalReason.UNKNOWN)));
    }

    @Override
    public Answer<MessageId> send(MessageId id, Draft draft) {
        if (!office.correspondents().mayWrite(owner, draft.receivers())) {
            return Answer.refused(RefusalReason.UNKNOWN);
        }
        return answer(database.write(connection -> office.send(new Posted(owner, id), draft, connection)))
                .then(sent -> sent);
    }

    @Override
    public Answer<MessageId> delete(MessageId id) {
        return answer(database.read(connection -> Letters.isThere(owner, id, connection))
                .flatMap(isThere -> isThere ? deleted(id) : database.leaveNoTrace())
                .map(gone -> id));
    }

    private Either<JournalFault, Boolean> deleted(MessageId id) {
        return database.delete(connection -> {
            Letters.delete(owner, id, connection);
            return true;
        });
    }

    private static <T> Answer<T> answer(Either<JournalFault, T> done) {
        return done.fold(
                fault -> new Answer.NotReady<>(new Obstacle(kindOf(fault), Optional.empty())), Answer::accepted);
    }

    private static Obstacle.Kind kindOf(JournalFault fault) {
        return switch (fault) {
            case UNREACHABLE -> Obstacle.Kind.UNREACHABLE;
            case BUSY, OVERTAKEN -> Obstacle.Kind.TOO_MANY_REQUESTS;
            default -> Obstacle.Kind.FAULT;
        };
    }
}
