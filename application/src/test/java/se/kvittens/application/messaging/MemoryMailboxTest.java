package se.kvittens.application.messaging;

import se.kvittens.domain.message.MailboxShare;

/** A mailbox in memory keeps the contract. */
class MemoryMailboxTest extends KeptMailboxContract {

    private final MemoryMailbox kept = new MemoryMailbox();

    @Override
    protected Mailbox mailbox() {
        return kept;
    }

    @Override
    protected Mailbox mailbox(MailboxShare most) {
        return kept.of(most);
    }
}
