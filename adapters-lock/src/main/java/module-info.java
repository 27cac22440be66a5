/** The adapter for digital locks. */
module se.kvittens.adapters.lock {
    requires transitive se.kvittens.domain;
    requires transitive se.kvittens.application;
    requires transitive se.kvittens.adapters.transport;
    requires transitive com.google.guice;
    requires com.fasterxml.jackson.core;
    requires com.fasterxml.jackson.databind;
    requires static transitive org.jspecify;

    exports se.kvittens.lock.neutral;
    exports se.kvittens.lock.nuki;
    exports se.kvittens.lock.seam;
    exports se.kvittens.lock.secret;
    exports se.kvittens.lock.sign;
    exports se.kvittens.lock.wiring;
}
