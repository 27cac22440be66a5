package se.kvittens.store.messages;

import java.util.List;
import se.kvittens.application.messaging.Correspondents;
import se.kvittens.application.messaging.Mailbox;
import se.kvittens.application.messaging.Mailboxes;
import se.kvittens.domain.identity.ProviderId;
import se.kvittens.domain.message.Address;
import se.kvittens.store.sql.Database;
import se.kvittens.store.stream.Streams;

/** Mailboxes in a database. */
public final class JdbcMailboxes implements Mailboxes {

    private final Database database;
    private final Streams streams;
    private final Correspondents correspondents;

    public JdbcMailboxes(Database database, Streams streams, Correspondents correspondents) {
        this.database = database;
        this.streams = streams;
        this.correspondents = correspondents;
    }

    @Override
    public Mailbox ofMunicipality() {
        return of(correspondents.municipality());
    }

    @Override
    public Mailbox of(ProviderId provider) {
        return of(correspondents.of(provider));
    }

    private Mailbox of(Address owner) {
        return new JdbcMailbox(database, streams, correspondents, owner);
    }

    @Override
    public List<Address> known(Address owner) {
        return correspondents.knownTo(owner);
    }
}
