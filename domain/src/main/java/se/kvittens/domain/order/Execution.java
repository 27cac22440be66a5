package se.kvittens.domain.order;

import java.time.LocalDate;
import se.kvittens.domain.time.DateSpan;

/** A confirmed order (verkställighet), under way or ended. */
public sealed interface Execution extends Order permits Order.UnderWay, Order.Ended {

    LocalDate executionDate();

    LocalDate lastDay();

    /** The days in force, from the execution date to the last day, both included. */
    default DateSpan daysInForce() {
        return DateSpan.closed(executionDate(), lastDay());
    }

    default boolean inForceOn(LocalDate date) {
        return !date.isBefore(executionDate()) && !date.isAfter(lastDay());
    }
}
