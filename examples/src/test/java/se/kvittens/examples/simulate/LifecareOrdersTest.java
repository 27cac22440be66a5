package se.kvittens.examples.simulate;

import org.junit.jupiter.api.extension.RegisterExtension;
import se.kvittens.application.ordering.OrderStore;
import se.kvittens.application.ordering.OrderStoreContract;

/** Orders over HTTP keep the contract of the port. */
class LifecareOrdersTest extends OrderStoreContract {

    @RegisterExtension
    final EachWithItsOwn own = new EachWithItsOwn();

    @Override
    protected OrderStore store() {
        return own.simulation().client.orders();
    }
}
