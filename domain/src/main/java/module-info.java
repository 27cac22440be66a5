/** The rules and the concepts of home care. */
module se.kvittens.domain {
    requires transitive io.vavr;
    requires static transitive org.jspecify;

    exports se.kvittens.domain.absence;
    exports se.kvittens.domain.access;
    exports se.kvittens.domain.cohabiting;
    exports se.kvittens.domain.compensation;
    exports se.kvittens.domain.deadline;
    exports se.kvittens.domain.deviation;
    exports se.kvittens.domain.door;
    exports se.kvittens.domain.followup;
    exports se.kvittens.domain.identity;
    exports se.kvittens.domain.invoicing;
    exports se.kvittens.domain.lockdate;
    exports se.kvittens.domain.message;
    exports se.kvittens.domain.opening;
    exports se.kvittens.domain.order;
    exports se.kvittens.domain.pairing;
    exports se.kvittens.domain.people;
    exports se.kvittens.domain.planning;
    exports se.kvittens.domain.quantity;
    exports se.kvittens.domain.reason;
    exports se.kvittens.domain.reconciliation;
    exports se.kvittens.domain.registering;
    exports se.kvittens.domain.retention;
    exports se.kvittens.domain.rule;
    exports se.kvittens.domain.rulebook;
    exports se.kvittens.domain.serving;
    exports se.kvittens.domain.settlement;
    exports se.kvittens.domain.source;
    exports se.kvittens.domain.staffing;
    exports se.kvittens.domain.tag;
    exports se.kvittens.domain.task;
    exports se.kvittens.domain.time;
    exports se.kvittens.domain.visit;
    exports se.kvittens.domain.whose;
}
