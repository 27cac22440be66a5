package se.kvittens.application.importing.feed;

import se.kvittens.application.importing.told.Origin;
import se.kvittens.application.importing.told.ToldAbsence;

/** What {@link AbsenceFeed} promises. The tests of an adapter extend it. */
public abstract class AbsenceFeedContract extends FeedContract<ToldAbsence> {

    /** Of at least three absences, each of which can be understood; of the same content at each call. */
    protected abstract AbsenceFeed feed();

    @Override
    protected final Telling<ToldAbsence> open() {
        return feed()::tell;
    }

    @Override
    protected final Origin originOf(ToldAbsence record) {
        return record.origin();
    }
}
