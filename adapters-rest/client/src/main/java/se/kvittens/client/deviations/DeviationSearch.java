package se.kvittens.client.deviations;

import java.time.YearMonth;
import java.util.Optional;
import se.kvittens.domain.deviation.DeviationCode;

/**
 * Which deviations of a month: all, or those of a kind.
 *
 * @param limit how many come in a page: 1 to 10,000
 */
public record DeviationSearch(YearMonth month, Optional<DeviationCode> code, int limit) {

    private static final int USUAL = 200;

    /** All of a month. */
    public static DeviationSearch of(YearMonth month) {
        return new DeviationSearch(month, Optional.empty(), USUAL);
    }

    /** Those of a kind. */
    public DeviationSearch only(DeviationCode kind) {
        return new DeviationSearch(month, Optional.of(kind), limit);
    }

    /** So many in a page. */
    public DeviationSearch pagesOf(int many) {
        return new DeviationSearch(month, code, many);
    }
}
