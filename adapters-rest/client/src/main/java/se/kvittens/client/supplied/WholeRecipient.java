package se.kvittens.client.supplied;

import java.util.List;

/** A recipient with its orders and absences, as they were supplied of a month. */
public record WholeRecipient(Recipient recipient, List<Order> orders, List<Absence> absences) {

    public WholeRecipient {
        orders = List.copyOf(orders);
        absences = List.copyOf(absences);
    }
}
