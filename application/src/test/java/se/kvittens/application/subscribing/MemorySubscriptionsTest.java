package se.kvittens.application.subscribing;

class MemorySubscriptionsTest extends SubscriptionsContract {

    @Override
    protected Subscriptions subscriptions() {
        return new MemorySubscriptions();
    }
}
