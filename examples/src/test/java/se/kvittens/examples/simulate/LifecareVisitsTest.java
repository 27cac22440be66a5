package se.kvittens.examples.simulate;

import java.time.Instant;
import org.junit.jupiter.api.extension.RegisterExtension;
import se.kvittens.application.visiting.VisitReceiver;
import se.kvittens.application.visiting.VisitReceiverContract;
import se.kvittens.domain.identity.CarerId;
import se.kvittens.domain.identity.RecipientId;
import se.kvittens.domain.time.CareZone;

/** Visits that go out over HTTP keep the contract of the port. */
class LifecareVisitsTest extends VisitReceiverContract {

    @RegisterExtension
    final EachWithItsOwn own = new EachWithItsOwn();

    @Override
    protected VisitReceiver receiver() {
        return own.simulation().client.visits();
    }

    @Override
    protected RecipientId recipient() {
        return Simulation.SEEDED.recipients().get(0).recipient().id();
    }

    @Override
    protected CarerId carer() {
        return Simulation.SEEDED.visits().get(0).carer();
    }

    @Override
    protected Instant inLockedMonth() {
        return CareZone.startOf(Simulation.MONTH.atDay(1)).minusSeconds(1);
    }
}
