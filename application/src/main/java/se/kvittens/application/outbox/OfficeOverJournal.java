package se.kvittens.application.outbox;

import jakarta.inject.Inject;
import se.kvittens.application.registering.Assignment;
import se.kvittens.application.registering.Outcome;
import se.kvittens.application.registering.RecordVisits;
import se.kvittens.domain.access.Deed;
import se.kvittens.domain.identity.CarerId;
import se.kvittens.domain.registering.Happening;

/** An office that is reached by nothing but its journal. */
public final class OfficeOverJournal implements Office {

    private final RecordVisits visits;
    private final Assignment assignment;

    @Inject
    public OfficeOverJournal(RecordVisits visits, Assignment assignment) {
        this.visits = visits;
        this.assignment = assignment;
    }

    @Override
    public Outcome give(CarerId carer, Happening happening, Deed deed) {
        return visits.ask(assignment, carer, happening, deed);
    }
}
