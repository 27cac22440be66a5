package se.kvittens.client.orders;

import io.vavr.control.Either;
import java.time.LocalDate;
import java.util.List;
import se.kvittens.client.answer.Paged;
import se.kvittens.client.answer.RestProblem;
import se.kvittens.client.answer.Seen;

/** Orders of a provider's recipients; whose are shown is logged there. */
public interface Orders {

    Paged<HeldOrder> find(OrderList list);

    /** The confirmed ones whose customer's name holds a text, or whose customer number it is (LIFE-2). It stands in no address. */
    Either<RestProblem, List<HeldOrder>> search(String text);

    Either<RestProblem, Seen<HeldOrder>> see(String order);

    /** The same again is taken once. */
    Either<RestProblem, Seen<HeldOrder>> place(NewOrder order);

    /** Confirms one as it was seen, once (LIFE-1). */
    Either<RestProblem, Seen<HeldOrder>> confirm(Seen<HeldOrder> seen, LocalDate executionDate);

    /** Ends the execution of one as it was seen (LIFE-3). */
    Either<RestProblem, Seen<HeldOrder>> end(Seen<HeldOrder> seen, OrderEnd end);
}
