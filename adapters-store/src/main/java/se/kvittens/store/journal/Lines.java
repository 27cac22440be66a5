package se.kvittens.store.journal;

import java.time.Instant;
import java.util.Optional;
import se.kvittens.application.registering.Entry;
import se.kvittens.application.registering.JournalFault;
import se.kvittens.domain.identity.VisitId;
import se.kvittens.domain.registering.Happening;
import se.kvittens.domain.registering.Happening.ReceiptMade;
import se.kvittens.domain.registering.Happening.ToVisit;
import se.kvittens.domain.registering.Happening.VisitPostRegistered;
import se.kvittens.domain.registering.Recorded;
import se.kvittens.store.codec.HappeningCodec;
import se.kvittens.store.sql.FaultFound;
import se.kvittens.store.stream.Line;
import se.kvittens.store.stream.NewLine;
import se.kvittens.store.stream.NewLine.Name;
import se.kvittens.store.stream.Personal;

/** Entries of the journal as lines of a stream, and back. */
final class Lines {

    private Lines() {}

    static NewLine line(Entry entry) {
        Happening happening = entry.happening();
        return new NewLine(
                HappeningCodec.type(happening),
                HappeningCodec.body(happening),
                entry.about(),
                entry.deed(),
                personal(happening),
                Optional.of(name(happening)));
    }

    private static Personal personal(Happening happening) {
        if (happening instanceof ReceiptMade made) {
            return new Personal(Optional.of(made.receipt().recipient()), "");
        }
        return happening instanceof VisitPostRegistered entered
                ? new Personal(Optional.of(entered.recipient()), entered.note().text())
                : Personal.NOTHING;
    }

    private static Name name(Happening happening) {
        if (happening instanceof ReceiptMade made) {
            return new Name(made.receipt().id().value(), true);
        }
        return happening instanceof VisitPostRegistered entered
                ? new Name(entered.visit().value(), true)
                : new Name(((ToVisit) happening).visit().value(), false);
    }

    static Recorded recorded(Line line) throws FaultFound {
        return new Recorded(happening(line), line.deed(), line.taken());
    }

    private static Happening happening(Line line) throws FaultFound {
        return HappeningCodec.happening(
                line.type(), line.body(), new HappeningCodec.Apart(line.recipient(), line.note()));
    }

    /** When that was to which a line gives a name. */
    static Instant timeOf(VisitId name, Line line) throws FaultFound {
        Happening happening = happening(line);
        if (!name(happening).equals(new Name(name.value(), true))) {
            throw new FaultFound(JournalFault.DAMAGED);
        }
        return happening instanceof ReceiptMade made ? made.receipt().at() : ((VisitPostRegistered) happening).start();
    }
}
