package se.kvittens.application.importing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What {@link VisitFeed} promises. The tests of an adapter extend it. */
public abstract class VisitFeedContract extends FeedContract<ToldVisit> {

    /** Of at least three visits, each of which can be understood; of the same content at each call. */
    protected abstract VisitFeed feed();

    @Override
    protected final Telling<ToldVisit> open() {
        return feed()::tell;
    }

    @Override
    protected final Origin originOf(ToldVisit record) {
        return record.origin();
    }

    @Test
    void each_visit_has_a_receipt() {
        assertThat(told(open())).allMatch(visit -> visit.start() != null || visit.end() != null);
    }

    @Test
    void each_visit_has_an_id_of_its_own() {
        assertThat(told(open())).extracting(ToldVisit::system, ToldVisit::id).doesNotHaveDuplicates();
    }
}
