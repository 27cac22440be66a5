/** Requests over HTTP, and which may be sent again: what adapters of other systems have in common. */
module se.kvittens.adapters.transport {
    requires transitive se.kvittens.application;
    requires dev.failsafe.core;
    requires io.micronaut.micronaut_core;
    requires io.micronaut.micronaut_http;
    requires io.micronaut.micronaut_http_client_core;
    requires static transitive org.jspecify;

    exports se.kvittens.transport.http;
    exports se.kvittens.transport.retry;
    exports se.kvittens.transport.sign;
}
