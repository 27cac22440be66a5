package se.kvittens.store.messages;

import java.util.List;
import se.kvittens.application.messaging.Mailbox;
import se.kvittens.application.messaging.Mailboxes;
import se.kvittens.domain.identity.ProviderId;
import se.kvittens.domain.message.Address;
import se.kvittens.store.sql.Database;

/** Mailboxes in a database. */
public final class JdbcMailboxes implements Mailboxes {

    private final Database database;
    private final PostOffice office;

    public JdbcMailboxes(Database database, PostOffice office) {
        this.database = database;
        this.office = office;
    }

    @Override
    public Mailbox ofMunicipality() {
        return of(office.correspondents().municipality());
    }

    @Override
    public Mailbox of(ProviderId provider) {
        return of(office.correspondents().of(provider));
    }

    private Mailbox of(Address owner) {
        return new JdbcMailbox(database, office, owner);
    }

    @Override
    public List<Address> known(Address owner) {
        return office.correspondents().knownTo(owner);
    }
}
