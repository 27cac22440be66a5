package se.kvittens.lock.wiring;

import com.google.inject.AbstractModule;
import se.kvittens.application.locks.LockGateway;

/** Binds {@link LockGateway} to the locks of one broker, which whoever opened them closes. */
public final class NukiMqttLocksModule extends AbstractModule {

    private final NukiMqttLocks locks;

    public NukiMqttLocksModule(NukiMqttLocks locks) {
        this.locks = locks;
    }

    @Override
    protected void configure() {
        bind(LockGateway.class).toInstance(locks.gateway());
    }
}
