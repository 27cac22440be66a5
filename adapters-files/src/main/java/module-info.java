/** Adapters for files. */
module se.kvittens.adapters.files {
    requires transitive se.kvittens.domain;
    requires transitive se.kvittens.application;
    requires transitive com.google.guice;
    requires com.fasterxml.jackson.core;
    requires com.fasterxml.jackson.databind;
    requires de.siegmar.fastcsv;
    requires org.dhatim.fastexcel.reader;
    requires org.dhatim.fastexcel;
    requires org.snakeyaml.engine;
    requires static transitive org.jspecify;

    exports se.kvittens.files.answer;
    exports se.kvittens.files.basis;
    exports se.kvittens.files.basisbook;
    exports se.kvittens.files.basispage;
    exports se.kvittens.files.csv;
    exports se.kvittens.files.document;
    exports se.kvittens.files.explanation;
    exports se.kvittens.files.fault;
    exports se.kvittens.files.feed;
    exports se.kvittens.files.hash;
    exports se.kvittens.files.intake;
    exports se.kvittens.files.kioskfolder;
    exports se.kvittens.files.html;
    exports se.kvittens.files.monthfolder;
    exports se.kvittens.files.orderlist;
    exports se.kvittens.files.monthreport;
    exports se.kvittens.files.orders;
    exports se.kvittens.files.outbox;
    exports se.kvittens.files.people;
    exports se.kvittens.files.pricelist;
    exports se.kvittens.files.profile;
    exports se.kvittens.files.records;
    exports se.kvittens.files.reconciliation;
    exports se.kvittens.files.report;
    exports se.kvittens.files.rulebook;
    exports se.kvittens.files.rulecase;
    exports se.kvittens.files.sheet;
    exports se.kvittens.files.suggest;
    exports se.kvittens.files.visits;
    exports se.kvittens.files.table;
    exports se.kvittens.files.wiring;
    exports se.kvittens.files.workbook;
    exports se.kvittens.files.yaml;
}
