package se.kvittens.domain.order;

/**
 * By what a confirmed order can be found. Held by whoever keeps the orders; no rule reads it.
 *
 * @param personalNumber personnummer, digits only; never printed
 */
public record Customer(String customerNumber, String personalNumber, String name) {

    @Override
    public String toString() {
        return "Customer[" + customerNumber + "]";
    }
}
