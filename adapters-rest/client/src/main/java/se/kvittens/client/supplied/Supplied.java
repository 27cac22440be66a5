package se.kvittens.client.supplied;

import io.vavr.control.Either;
import java.time.YearMonth;
import se.kvittens.client.answer.Paged;
import se.kvittens.client.answer.RestProblem;
import se.kvittens.domain.identity.RecipientId;

/**
 * What was supplied of a provider's months, in the order in which it was; whose it is that is shown is logged there. Where a
 * month is supplied anew between two pages, the server says so, and they are asked for again from the first.
 */
public interface Supplied {

    /** How many come in a page where nothing else is said. */
    int USUAL = 200;

    Paged<Recipient> recipients(RecipientFilter filter);

    Paged<Order> orders(OrderFilter filter);

    Paged<Absence> absences(AbsenceFilter filter);

    /** One with all of its own. It stands in no address. */
    Either<RestProblem, WholeRecipient> recipient(YearMonth month, RecipientId recipient);
}
