package se.kvittens.application.importing.feed;

import java.util.function.Consumer;
import se.kvittens.application.importing.told.ToldVisit;

/** The visits that one system holds. */
public interface VisitFeed {

    /**
     * Tells every visit that can be understood, in the feed's order, and keeps none. The same feed told again tells the
     * same. What can't be understood is told nowhere here and is listed by the adapter, with its place and reason.
     */
    void tell(Consumer<ToldVisit> visits);
}
