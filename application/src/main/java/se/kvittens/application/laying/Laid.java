package se.kvittens.application.laying;

import java.util.function.UnaryOperator;
import se.kvittens.application.absences.AbsenceSaid;
import se.kvittens.application.absences.AbsenceStores;
import se.kvittens.application.keeping.Chronicle;
import se.kvittens.application.ordering.OrderSaid;
import se.kvittens.application.ordering.OrderStores;
import se.kvittens.application.rulebooks.RuleBookShelf;
import se.kvittens.application.supplying.MonthSupply;

/** What is supplied and what is said, together: months in which what was said counts, and the stores by which it is said. */
public record Laid(MonthSupply months, AbsenceStores absences, OrderStores orders) {

    /** What is said, of one municipality. */
    public record Said(Chronicle<AbsenceSaid> absences, Chronicle<OrderSaid> orders) {}

    /**
     * By a shelf of rule books.
     *
     * @param hash of a text, by which inputs and versions are known
     */
    public static Laid over(MonthSupply supply, Said said, RuleBookShelf shelf, UnaryOperator<String> hash) {
        return new Laid(
                new LaidMonths(supply, new WhatWasSaid(said, shelf, hash)),
                new ChronicleAbsences(said.absences(), supply, shelf, hash),
                new ChronicleOrders(said.orders(), supply, shelf, hash));
    }
}
