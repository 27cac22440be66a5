package se.kvittens.application;

import com.google.inject.AbstractModule;
import se.kvittens.application.following.ListDeadlines;
import se.kvittens.application.importing.ImportMonth;
import se.kvittens.application.monthreport.ReportMonth;
import se.kvittens.application.reconciling.ReconcileMonth;
import se.kvittens.application.reporting.ReportVisits;
import se.kvittens.application.rulebooks.CompareRuleBooks;
import se.kvittens.application.rulebooks.RuleBookShelf;
import se.kvittens.application.settling.SettleMonth;

/**
 * The use cases for who wires with Guice: {@link SettleMonth}, {@link ReportVisits}, {@link ReportMonth}, {@link ImportMonth},
 * {@link ReconcileMonth}, {@link ListDeadlines}, {@link CompareRuleBooks}. It asks for a {@link RuleBookShelf}. Without
 * Guice, their constructors do.
 */
public final class KvittensModule extends AbstractModule {

    /** Has no settings. */
    public KvittensModule() {}

    @Override
    protected void configure() {
        requireBinding(RuleBookShelf.class);
        bind(SettleMonth.class);
        bind(ReconcileMonth.class);
        bind(ReportVisits.class);
        bind(ReportMonth.class);
        bind(ListDeadlines.class);
        bind(CompareRuleBooks.class);
        bind(ImportMonth.class);
    }
}
