package se.kvittens.application.messaging;

/** A mailbox in memory keeps the contract. */
class MemoryMailboxTest extends MailboxContract {

    @Override
    protected Mailbox mailbox() {
        return new MemoryMailbox();
    }
}
