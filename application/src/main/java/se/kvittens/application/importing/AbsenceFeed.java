package se.kvittens.application.importing;

import java.util.function.Consumer;

/** The absences that one system holds. */
public interface AbsenceFeed {

    /** As {@link VisitFeed#tell}. */
    void tell(Consumer<ToldAbsence> absences);
}
