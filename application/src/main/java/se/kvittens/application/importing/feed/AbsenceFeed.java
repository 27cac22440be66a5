package se.kvittens.application.importing.feed;

import java.util.function.Consumer;
import se.kvittens.application.importing.told.ToldAbsence;

/** The absences that one system holds. */
public interface AbsenceFeed {

    /** As {@link VisitFeed#tell}. */
    void tell(Consumer<ToldAbsence> absences);
}
