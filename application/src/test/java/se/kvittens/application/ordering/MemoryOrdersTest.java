package se.kvittens.application.ordering;

/** Orders in memory keep the contract. */
class MemoryOrdersTest extends OrderStoreContract {

    @Override
    protected OrderStore store() {
        return Orders.five();
    }
}
