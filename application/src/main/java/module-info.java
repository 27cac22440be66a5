/** The use cases. */
module se.kvittens.application {
    requires transitive se.kvittens.domain;
    requires transitive com.google.guice;
    requires transitive jakarta.inject;
    requires static transitive org.jspecify;

    exports se.kvittens.application;
    exports se.kvittens.application.absences;
    exports se.kvittens.application.acknowledging;
    exports se.kvittens.application.answer;
    exports se.kvittens.application.closing;
    exports se.kvittens.application.archiving;
    exports se.kvittens.application.doors;
    exports se.kvittens.application.erasing;
    exports se.kvittens.application.following;
    exports se.kvittens.application.importing;
    exports se.kvittens.application.importing.feed;
    exports se.kvittens.application.importing.told;
    exports se.kvittens.application.laying;
    exports se.kvittens.application.locks;
    exports se.kvittens.application.looking;
    exports se.kvittens.application.keeping;
    exports se.kvittens.application.kiosk;
    exports se.kvittens.application.kiosk.setup;
    exports se.kvittens.application.reconciling;
    exports se.kvittens.application.messaging;
    exports se.kvittens.application.monthreport;
    exports se.kvittens.application.opening;
    exports se.kvittens.application.ordering;
    exports se.kvittens.application.outbox;
    exports se.kvittens.application.registering;
    exports se.kvittens.application.reporting;
    exports se.kvittens.application.rulebooks;
    exports se.kvittens.application.settling;
    exports se.kvittens.application.subscribing;
    exports se.kvittens.application.supplying;
    exports se.kvittens.application.tags;
    exports se.kvittens.application.tapping;
    exports se.kvittens.application.visiting;
    exports se.kvittens.application.whose;
}
