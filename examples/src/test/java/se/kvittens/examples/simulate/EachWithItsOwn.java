package se.kvittens.examples.simulate;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** A simulated system of its own for each test. */
final class EachWithItsOwn implements BeforeEachCallback, AfterEachCallback {

    private Simulation simulation;

    Simulation simulation() {
        return simulation;
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        simulation = new Simulation();
    }

    @Override
    public void afterEach(ExtensionContext context) {
        simulation.close();
    }
}
