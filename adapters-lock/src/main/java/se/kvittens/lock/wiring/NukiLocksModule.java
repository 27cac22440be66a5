package se.kvittens.lock.wiring;

import com.google.inject.AbstractModule;
import se.kvittens.application.locks.Deliveries;
import se.kvittens.application.locks.LockGateway;

/** Binds {@link LockGateway} and {@link Deliveries} to one account at Nuki, which whoever opened it closes. */
public final class NukiLocksModule extends AbstractModule {

    private final NukiLocks locks;

    public NukiLocksModule(NukiLocks locks) {
        this.locks = locks;
    }

    @Override
    protected void configure() {
        bind(LockGateway.class).toInstance(locks.gateway());
        bind(Deliveries.class).toInstance(locks.deliveries());
    }
}
