/** The adapter for digital locks. */
module se.kvittens.adapters.lock {
    requires transitive se.kvittens.domain;
    requires transitive se.kvittens.application;
    requires static transitive org.jspecify;

    exports se.kvittens.lock.secret;
    exports se.kvittens.lock.sign;
}
