package se.kvittens.examples.simulate;

import org.junit.jupiter.api.extension.RegisterExtension;
import se.kvittens.application.visiting.Plan;
import se.kvittens.application.visiting.PlanContract;
import se.kvittens.domain.time.DateSpan;

/** The plan over HTTP keeps the contract of the port. */
class LifecarePlanTest extends PlanContract {

    @RegisterExtension
    final EachWithItsOwn own = new EachWithItsOwn();

    @Override
    protected Plan plan() {
        return own.simulation().client.visits();
    }

    @Override
    protected DateSpan days() {
        return DateSpan.closed(Simulation.MONTH.atDay(7), Simulation.MONTH.atDay(9));
    }
}
