package se.kvittens.client.supplied;

import java.time.YearMonth;
import java.util.Optional;
import se.kvittens.domain.people.Area;

/**
 * Which recipients of a month: all, or those who live somewhere.
 *
 * @param limit how many come in a page: 1 to 10,000
 */
public record RecipientFilter(YearMonth month, Optional<Area> area, int limit) {

    /** All of a month. */
    public static RecipientFilter of(YearMonth month) {
        return new RecipientFilter(month, Optional.empty(), Supplied.USUAL);
    }

    /** Those who live there. */
    public RecipientFilter in(Area one) {
        return new RecipientFilter(month, Optional.of(one), limit);
    }

    /** So many in a page. */
    public RecipientFilter pagesOf(int many) {
        return new RecipientFilter(month, area, many);
    }
}
