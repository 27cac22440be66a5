package se.kvittens.store.codec;

import se.kvittens.application.registering.JournalFault;
import se.kvittens.domain.registering.Happening.Seen;
import se.kvittens.store.sql.FaultFound;

/** What somebody saw of a visit, as fields of a body and back. One that was never changed has no number of changes. */
public final class SeenCodec {

    private static final String CHANGES = "changes";

    private SeenCodec() {}

    public static Body write(Seen seen, Body body) {
        body.withInstant("start", seen.start()).withInstant("end", seen.end());
        return seen.changes() == 0 ? body : body.with(CHANGES, (long) seen.changes());
    }

    public static Seen read(Fields fields) throws FaultFound {
        long changes = fields.optionalNumber(CHANGES).orElse(0L);
        if (changes < 0 || changes > Integer.MAX_VALUE) {
            throw new FaultFound(JournalFault.DAMAGED);
        }
        return new Seen(
                fields.optionalInstant("start").orElse(null),
                fields.optionalInstant("end").orElse(null),
                (int) changes);
    }
}
