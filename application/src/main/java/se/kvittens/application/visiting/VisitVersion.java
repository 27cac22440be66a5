package se.kvittens.application.visiting;

import se.kvittens.domain.visit.RegisteredVisit;

/**
 * A visit as it goes out.
 *
 * @param number from 1, higher with each change; gaps are allowed, and a number is never used for two contents
 */
public record VisitVersion(RegisteredVisit visit, long number) {

    public VisitVersion {
        if (number < 1) {
            throw new IllegalArgumentException(
                    "The version (%d) of the visit %s is below 1.".formatted(number, visit.id()));
        }
    }
}
