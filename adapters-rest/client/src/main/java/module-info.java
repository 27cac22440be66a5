/** A server of Kvittens, asked over HTTP by its contract. */
module se.kvittens.rest.client {
    requires transitive se.kvittens.domain;
    requires transitive se.kvittens.application;
    requires transitive se.kvittens.adapters.transport;
    requires com.fasterxml.jackson.core;
    requires com.fasterxml.jackson.databind;
    requires static transitive org.jspecify;

    exports se.kvittens.client.absences;
    exports se.kvittens.client.answer;
    exports se.kvittens.client.corrections;
    exports se.kvittens.client.deviations;
    exports se.kvittens.client.doors;
    exports se.kvittens.client.followup;
    exports se.kvittens.client.jobs;
    exports se.kvittens.client.messages;
    exports se.kvittens.client.months;
    exports se.kvittens.client.planned;
    exports se.kvittens.client.orders;
    exports se.kvittens.client.receipts;
    exports se.kvittens.client.rulebooks;
    exports se.kvittens.client.service;
    exports se.kvittens.client.supplied;
    exports se.kvittens.client.tags;
    exports se.kvittens.client.visits;
    exports se.kvittens.client.webhooks;
    exports se.kvittens.client.wiring;
}
