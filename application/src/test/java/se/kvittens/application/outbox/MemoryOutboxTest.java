package se.kvittens.application.outbox;

/** The outbox in memory keeps the promises of one on disk, as long as the program runs. */
class MemoryOutboxTest extends OutboxContract {

    @Override
    protected Outbox outbox() {
        return new MemoryOutbox();
    }

    @Override
    protected Outbox reopened(Outbox before) {
        return before;
    }
}
