package se.kvittens.store.messages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import se.kvittens.application.messaging.Correspondents;
import se.kvittens.application.messaging.Mailbox;
import se.kvittens.application.messaging.Mailboxes;
import se.kvittens.domain.fixture.Town;
import se.kvittens.domain.identity.ProviderId;
import se.kvittens.domain.message.Attachment;
import se.kvittens.domain.message.Draft;
import se.kvittens.domain.message.MailboxShare;
import se.kvittens.domain.message.MessageId;
import se.kvittens.store.wiring.Store;

/** A municipality with two providers that write to it. */
final class Post {

    static final Instant NOON = Instant.parse("2025-03-14T12:00:00Z");
    static final ProviderId NORTH = new ProviderId("Norra");
    static final ProviderId SOUTH = new ProviderId("Södra");
    static final Correspondents TOWN = new Correspondents(Town.NORTH, List.of(SOUTH, NORTH));

    private Post() {}

    static Mailboxes of(Store store) {
        return store.mailboxes(TOWN);
    }

    /** The municipality's mailbox with a message of each provider, one with a file. */
    static Mailbox filled(Store store) {
        Mailboxes all = of(store);
        Attachment file = new Attachment("plan.txt", "text/plain", new byte[] {1, 2, 3});
        send(all.of(NORTH), "n-1", new Draft(List.of(TOWN.municipality()), "Lediga platser", "Två.", List.of()));
        send(all.of(SOUTH), "s-1", new Draft(List.of(TOWN.municipality()), "Plan", "Se filen.", List.of(file)));
        return all.ofMunicipality();
    }

    /** The same, of which one sender may take so much; where it is filled already, as it is. */
    static Mailbox filled(Store store, MailboxShare most) {
        filled(store);
        return store.mailboxes(TOWN, most).ofMunicipality();
    }

    static void send(Mailbox from, String id, Draft draft) {
        assertThat(from.send(new MessageId(id), draft).isAccepted()).isTrue();
    }
}
