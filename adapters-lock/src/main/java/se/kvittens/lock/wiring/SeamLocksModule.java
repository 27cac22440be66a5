package se.kvittens.lock.wiring;

import com.google.inject.AbstractModule;
import se.kvittens.application.locks.Deliveries;
import se.kvittens.application.locks.LockGateway;

/** Binds {@link LockGateway} and {@link Deliveries} to one workspace at Seam, which whoever opened it closes. */
public final class SeamLocksModule extends AbstractModule {

    private final SeamLocks locks;

    public SeamLocksModule(SeamLocks locks) {
        this.locks = locks;
    }

    @Override
    protected void configure() {
        bind(LockGateway.class).toInstance(locks.gateway());
        bind(Deliveries.class).toInstance(locks.deliveries());
    }
}
