package se.kvittens.application.ordering;

import io.vavr.control.Either;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import se.kvittens.application.answer.Answer;
import se.kvittens.application.registering.Assignment;
import se.kvittens.application.rulebooks.Permits;
import se.kvittens.application.rulebooks.RuleBookShelf;
import se.kvittens.domain.access.Act;
import se.kvittens.domain.access.Deed;
import se.kvittens.domain.order.OrderContent;
import se.kvittens.domain.people.PersonalNumbers;
import se.kvittens.domain.registering.RefusalCode;

/** Places, confirms and ends orders for those who may (SYS-2). */
public final class KeepOrders {

    private final OrderStores stores;
    private final Permits permits;

    public KeepOrders(OrderStores stores, RuleBookShelf shelf) {
        this.stores = stores;
        this.permits = new Permits(shelf);
    }

    /** Refused where the role may not, where a personal number would be kept, or for what the rule book does not know. */
    public Either<RefusalCode, Answer<HeldOrder>> place(Assignment of, Deed deed, NewOrders.Wish wish) {
        return permitted(of, deed, Act.ORDER_HELP)
                .filterOrElse(may -> !holdsNumber(wish), may -> RefusalCode.PERSONAL_NUMBER)
                .filterOrElse(may -> knows(of, deed, wish.content()), may -> RefusalCode.UNKNOWN_TASK)
                .map(may -> stores.placing(of, deed).place(wish));
    }

    /** A month with an order of something that the rule book does not know could not be settled. */
    private boolean knows(Assignment of, Deed deed, OrderContent content) {
        return permits.bookOf(of.municipality(), deed)
                .map(book -> book.visits().tasks().table())
                .filter(table -> table.categories().value().contains(content.category())
                        && table.tasks().keySet().containsAll(content.tasks()))
                .isPresent();
    }

    private static boolean holdsNumber(NewOrders.Wish wish) {
        return Stream.of(
                        wish.id().value(),
                        wish.recipient().value(),
                        wish.customer().customerNumber(),
                        wish.customer().name())
                .anyMatch(PersonalNumbers::appearIn);
    }

    /** One as it is now, for who may do something to it. */
    public Either<RefusalCode, Answer<HeldOrder>> seen(Assignment of, Deed deed, Act act, OrderId id) {
        return permitted(of, deed, act).map(may -> stores.of(of, deed).find(id));
    }

    /** As it was seen (LIFE-1); refused where the role may not. */
    public Either<RefusalCode, Answer<HeldOrder>> confirm(Assignment of, Deed deed, HeldOrder seen, LocalDate day) {
        return permitted(of, deed, Act.CONFIRM_ORDER)
                .map(may -> new ConfirmOrder(stores.of(of, deed)).confirm(seen, day));
    }

    /** As it was seen (LIFE-3); refused where the role may not. */
    public Either<RefusalCode, Answer<HeldOrder>> end(
            Assignment of, Deed deed, HeldOrder seen, EndExecution.Wish wish) {
        return permitted(of, deed, Act.END_ORDER).map(may -> new EndExecution(stores.of(of, deed)).end(seen, wish));
    }

    /** For who looks, which is for others to log. */
    public OrderStore of(Assignment of, Deed deed) {
        return stores.of(of, deed);
    }

    private Either<RefusalCode, Boolean> permitted(Assignment of, Deed deed, Act act) {
        Optional<RefusalCode> refusal = permits.refusalOf(of.municipality(), deed, act);
        return refusal.<Either<RefusalCode, Boolean>>map(Either::left).orElseGet(() -> Either.right(true));
    }
}
