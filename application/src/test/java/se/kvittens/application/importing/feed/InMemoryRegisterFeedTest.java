package se.kvittens.application.importing.feed;

import static se.kvittens.domain.fixture.RecipientBuilder.recipient;

import java.util.List;

/** Registers that are nothing but memory keep the contract. */
class InMemoryRegisterFeedTest extends RegisterFeedContract {

    @Override
    protected RegisterFeed feed() {
        return new Tellings()
                .recipient(recipient("r1"), "Anna Löf")
                .recipient(recipient("r2"), "")
                .carer("c1", "Cecilia Berg")
                .registers();
    }

    @Override
    protected Iterable<String> names() {
        return List.of("Anna", "Löf", "Cecilia", "Berg");
    }
}
