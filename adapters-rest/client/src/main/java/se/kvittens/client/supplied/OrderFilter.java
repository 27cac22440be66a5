package se.kvittens.client.supplied;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import se.kvittens.domain.task.Category;

/**
 * Which orders of a month: all, or those of a day or a category of the rule book, or of both.
 *
 * @param limit how many come in a page: 1 to 10,000
 */
public record OrderFilter(YearMonth month, Optional<LocalDate> on, Optional<Category> category, int limit) {

    /** All of a month. */
    public static OrderFilter of(YearMonth month) {
        return new OrderFilter(month, Optional.empty(), Optional.empty(), Supplied.USUAL);
    }

    /** Those of a day. */
    public OrderFilter on(LocalDate day) {
        return new OrderFilter(month, Optional.of(day), category, limit);
    }

    /** Those of a category. */
    public OrderFilter of(Category one) {
        return new OrderFilter(month, on, Optional.of(one), limit);
    }

    /** So many in a page. */
    public OrderFilter pagesOf(int many) {
        return new OrderFilter(month, on, category, many);
    }
}
