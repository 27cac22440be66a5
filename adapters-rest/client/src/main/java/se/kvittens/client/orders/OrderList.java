package se.kvittens.client.orders;

/**
 * Which of the two lists.
 *
 * @param limit how many come in a page: 1 to 10,000
 */
public record OrderList(boolean confirmed, int limit) {

    private static final int USUAL = 200;

    /** Those that wait for the provider. */
    public static OrderList unconfirmed() {
        return new OrderList(false, USUAL);
    }

    /** The confirmed ones, ended ones too. */
    public static OrderList ofConfirmed() {
        return new OrderList(true, USUAL);
    }

    /** So many in a page. */
    public OrderList pagesOf(int many) {
        return new OrderList(confirmed, many);
    }
}
