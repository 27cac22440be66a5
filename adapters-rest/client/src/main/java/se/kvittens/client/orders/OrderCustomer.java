package se.kvittens.client.orders;

/**
 * By what an order is found.
 *
 * @param number of the customer; no personal number
 */
public record OrderCustomer(String number, String name) {

    /** Not who. */
    @Override
    public String toString() {
        return "OrderCustomer";
    }
}
