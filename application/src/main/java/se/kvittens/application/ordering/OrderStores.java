package se.kvittens.application.ordering;

import se.kvittens.application.registering.Assignment;
import se.kvittens.domain.access.Deed;

/** The orders of providers: a store for each who acts for one. */
public interface OrderStores {

    /** As somebody sees and changes them by a deed. */
    OrderStore of(Assignment assignment, Deed deed);

    /** For who orders help of a provider by a deed; a system that takes no orders so refuses each. */
    NewOrders placing(Assignment assignment, Deed deed);
}
