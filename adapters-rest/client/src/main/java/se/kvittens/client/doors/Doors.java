package se.kvittens.client.doors;

import io.vavr.control.Either;
import java.time.LocalDate;
import java.util.List;
import se.kvittens.client.answer.RestProblem;

/**
 * The doors with a digital lock (digitalt lås) of those whom a provider serves; whose are shown is logged there. Where a
 * server knows no doors, it answers {@code NO_DOORS_HERE} to all of it.
 */
public interface Doors {

    /** All of them; the gateways are asked how the locks are. */
    Either<RestProblem, DoorList> all();

    /**
     * What they told and were asked, and what became of it, by gateway.
     *
     * @param to the last day, at most 30 days later
     */
    Either<RestProblem, List<DoorsTold>> told(LocalDate from, LocalDate to);

    /** Asks a door to open or to lock (REG-19). The lock is asked once at most, however often this is. */
    Either<RestProblem, DoorCommandAsked> ask(DoorCommand command);
}
