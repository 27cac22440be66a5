/** The adapter for Lifecare: its exports, and HTTP. */
module se.kvittens.adapters.lifecare {
    requires transitive se.kvittens.domain;
    requires transitive se.kvittens.application;
    requires transitive se.kvittens.adapters.files;
    requires transitive se.kvittens.adapters.transport;
    requires transitive com.google.guice;
    requires com.fasterxml.jackson.annotation;
    requires com.fasterxml.jackson.core;
    requires com.fasterxml.jackson.databind;
    requires com.fasterxml.jackson.datatype.jsr310;
    requires static transitive org.jspecify;

    exports se.kvittens.lifecare.call;
    exports se.kvittens.lifecare.feed;
    exports se.kvittens.lifecare.files;
    exports se.kvittens.lifecare.port;
    exports se.kvittens.lifecare.wiring;

    opens se.kvittens.lifecare.wire to
            com.fasterxml.jackson.databind;
}
