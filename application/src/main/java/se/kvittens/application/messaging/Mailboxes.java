package se.kvittens.application.messaging;

import java.util.List;
import se.kvittens.domain.identity.ProviderId;
import se.kvittens.domain.message.Address;

/** The mailboxes of a municipality and of its providers. */
public interface Mailboxes {

    Mailbox ofMunicipality();

    Mailbox of(ProviderId provider);

    /** To whom the owner of a mailbox may write beside the groups, as far as that is known. */
    List<Address> known(Address owner);
}
