package se.kvittens.examples.simulate;

import org.junit.jupiter.api.extension.RegisterExtension;
import se.kvittens.application.absences.AbsenceStore;
import se.kvittens.application.absences.AbsenceStoreContract;
import se.kvittens.domain.identity.RecipientId;

/** Absences over HTTP keep the contract of the port. */
class LifecareAbsencesTest extends AbsenceStoreContract {

    @RegisterExtension
    final EachWithItsOwn own = new EachWithItsOwn();

    @Override
    protected AbsenceStore store() {
        return own.simulation().client.absences();
    }

    @Override
    protected RecipientId recipient() {
        return Simulation.SEEDED.recipients().get(0).recipient().id();
    }
}
