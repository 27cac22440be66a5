package se.kvittens.client.planned;

import se.kvittens.client.answer.Paged;

/** The planned visits of a provider, beside those that were made. Whose are shown is logged there. */
public interface PlannedVisits {

    /** By when they are to begin or, where nobody planned them, have begun. */
    Paged<Planned> find(PlannedSearch search);
}
