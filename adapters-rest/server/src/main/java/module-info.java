/** The use cases over HTTP. */
module se.kvittens.adapters.rest {
    requires transitive se.kvittens.domain;
    requires transitive se.kvittens.application;
    requires se.kvittens.adapters.files;
    requires se.kvittens.adapters.transport;
    requires com.fasterxml.jackson.core;
    requires com.fasterxml.jackson.databind;
    requires com.fasterxml.jackson.dataformat.yaml;
    requires com.networknt.schema;
    requires com.nimbusds.jose.jwt;
    requires io.micronaut.micronaut_context;
    requires io.micronaut.micronaut_core;
    requires io.micronaut.micronaut_http;
    requires io.micronaut.micronaut_http_server;
    requires io.micronaut.micronaut_inject;
    requires io.micronaut.micronaut_router;
    requires io.micronaut.micronaut_aop;
    requires io.netty.buffer;
    requires io.netty.codec;
    requires io.netty.codec.http;
    requires io.netty.common;
    requires io.netty.handler;
    requires io.netty.transport;
    requires org.reactivestreams;
    requires jakarta.inject;
    requires java.net.http;
    requires jdk.httpserver;
    requires micrometer.core;
    requires micrometer.registry.prometheus;
    requires org.slf4j;
    requires static transitive org.jspecify;

    exports se.kvittens.rest.signin;
    exports se.kvittens.rest.signin.dev;
    exports se.kvittens.rest.signin.settings;
    exports se.kvittens.rest.signin.token;
    exports se.kvittens.rest.town;
    exports se.kvittens.rest.watch;
    exports se.kvittens.rest.wiring;
}
