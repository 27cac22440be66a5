package se.kvittens.client.absences;

import java.util.Optional;

/**
 * Which absences of a provider's recipients: all, or those that are open, or those that are not.
 *
 * @param limit how many come in a page: 1 to 10,000
 */
public record AbsenceSearch(Optional<Boolean> open, int limit) {

    private static final int USUAL = 200;

    public static AbsenceSearch all() {
        return new AbsenceSearch(Optional.empty(), USUAL);
    }

    /** Those whose last day is not set, or those whose is. */
    public static AbsenceSearch open(boolean isOpen) {
        return new AbsenceSearch(Optional.of(isOpen), USUAL);
    }

    /** So many in a page. */
    public AbsenceSearch pagesOf(int many) {
        return new AbsenceSearch(open, many);
    }
}
