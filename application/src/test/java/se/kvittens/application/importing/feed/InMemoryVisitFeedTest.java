package se.kvittens.application.importing.feed;

import static se.kvittens.domain.fixture.VisitBuilder.visit;

/** Visits that are nothing but memory keep the contract. */
class InMemoryVisitFeedTest extends VisitFeedContract {

    @Override
    protected boolean tellsPhones() {
        return true;
    }

    @Override
    protected VisitFeed feed() {
        return new Tellings()
                .visit(visit("v1").phone("T-17"))
                .visit(visit("v2").noEnd())
                .visit(visit("v3"), Tellings.byName("Anna Löf"), Tellings.byName("Bo Ek"))
                .visitsFeed();
    }
}
