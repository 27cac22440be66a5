package se.kvittens.phoniro;

import com.google.inject.AbstractModule;

/** For who wires with Guice: {@link PhoniroVisits}. Without it, its constructor does. */
public final class PhoniroModule extends AbstractModule {

    /** Has no settings. */
    public PhoniroModule() {}

    @Override
    protected void configure() {
        bind(PhoniroVisits.class).toInstance(new PhoniroVisits());
    }
}
