package se.kvittens.application.importing.feed;

import static se.kvittens.domain.fixture.OrderBuilder.order;

import se.kvittens.domain.order.Order;

/** Orders that are nothing but memory keep the contract. */
class InMemoryOrderFeedTest extends OrderFeedContract {

    @Override
    protected OrderFeed feed() {
        return new Tellings()
                .order("o1", Tellings.byId("anna"), order().build(), "")
                .order("o2", Tellings.byId("anna"), new Order.Unconfirmed(order().content()), "")
                .order("", Tellings.byName("Bo Ek"), order().until("2024-11-10"), "2024-11-11T08:00")
                .ordersFeed();
    }
}
