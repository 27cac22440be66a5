package se.kvittens.examples.simulate;

import org.junit.jupiter.api.extension.RegisterExtension;
import se.kvittens.application.messaging.Mailbox;
import se.kvittens.application.messaging.MailboxContract;

/** Messages over HTTP keep the contract of the port. */
class LifecareMailboxTest extends MailboxContract {

    @RegisterExtension
    final EachWithItsOwn own = new EachWithItsOwn();

    @Override
    protected Mailbox mailbox() {
        return own.simulation().client.mailbox();
    }
}
