package se.kvittens.application.laying;

import java.util.function.UnaryOperator;
import se.kvittens.application.closing.Account;
import se.kvittens.application.keeping.Chronicle;
import se.kvittens.application.keeping.OpenDays;
import se.kvittens.application.keeping.Saying;
import se.kvittens.application.ordering.NewOrders;
import se.kvittens.application.ordering.OrderSaid;
import se.kvittens.application.ordering.OrderStore;
import se.kvittens.application.ordering.OrderStores;
import se.kvittens.application.registering.Assignment;
import se.kvittens.application.rulebooks.RuleBookShelf;
import se.kvittens.application.supplying.MonthSupply;
import se.kvittens.domain.access.Deed;

/** Orders that are kept by a chronicle, beside those of the months that are supplied. */
public final class ChronicleOrders implements OrderStores {

    private final Chronicle<OrderSaid> chronicle;
    private final CurrentMonths supplied;
    private final RuleBookShelf shelf;
    private final UnaryOperator<String> hash;

    /**
     * Orders by a shelf of rule books.
     *
     * @param supply of months as they were supplied, without what is laid over them
     * @param hash of a text, by which a version is known
     */
    public ChronicleOrders(
            Chronicle<OrderSaid> chronicle, MonthSupply supply, RuleBookShelf shelf, UnaryOperator<String> hash) {
        this.chronicle = chronicle;
        this.supplied = new CurrentMonths(supply);
        this.shelf = shelf;
        this.hash = hash;
    }

    @Override
    public OrderStore of(Assignment assignment, Deed deed) {
        return kept(assignment, deed);
    }

    @Override
    public NewOrders placing(Assignment assignment, Deed deed) {
        return kept(assignment, deed);
    }

    private KeptOrders kept(Assignment assignment, Deed deed) {
        OpenDays open = OpenDays.at(deed.when(), assignment, shelf.books());
        Account account = new Account(assignment.municipality(), assignment.provider());
        return new KeptOrders(
                new Saying<>(
                        supplied.beside(chronicle, account, open, (page, files) -> new HeldOrders(page, files, hash))),
                deed);
    }
}
