package se.kvittens.client.supplied;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import se.kvittens.domain.absence.AbsenceCause;

/**
 * Which absences of a month: all, or those of a day or a cause, or of both.
 *
 * @param limit how many come in a page: 1 to 10,000
 */
public record AbsenceFilter(YearMonth month, Optional<LocalDate> on, Optional<AbsenceCause> cause, int limit) {

    /** All of a month. */
    public static AbsenceFilter of(YearMonth month) {
        return new AbsenceFilter(month, Optional.empty(), Optional.empty(), Supplied.USUAL);
    }

    /** Those of a day. */
    public AbsenceFilter on(LocalDate day) {
        return new AbsenceFilter(month, Optional.of(day), cause, limit);
    }

    /** Those of a cause. */
    public AbsenceFilter of(AbsenceCause one) {
        return new AbsenceFilter(month, on, Optional.of(one), limit);
    }

    /** So many in a page. */
    public AbsenceFilter pagesOf(int many) {
        return new AbsenceFilter(month, on, cause, many);
    }
}
