package se.kvittens.rest.town;

import io.vavr.control.Either;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import se.kvittens.application.looking.LookAtVisits;
import se.kvittens.application.looking.ReadingLog;
import se.kvittens.application.registering.Assignment;
import se.kvittens.application.registering.HandInReceipt;
import se.kvittens.application.registering.Households;
import se.kvittens.application.registering.Journal;
import se.kvittens.application.registering.JournalFault;
import se.kvittens.application.registering.RecordVisits;
import se.kvittens.application.registering.VisitsOverSpan;
import se.kvittens.application.rulebooks.RuleBookShelf;
import se.kvittens.domain.identity.ProviderId;
import se.kvittens.domain.identity.VisitId;
import se.kvittens.domain.time.CareZone;

/** The use cases for one provider's visits; who lives together is known by the day about which something is asked. */
public final class Workplace {

    private final ServedTown town;
    private final Journal journal;
    private final ReadingLog log;
    private final RuleBookShelf shelf;
    private final InstantSource clock;

    public Workplace(ServedTown town, Journal journal, ReadingLog log, RuleBookShelf shelf, InstantSource clock) {
        this.town = town;
        this.journal = journal;
        this.log = log;
        this.shelf = shelf;
        this.clock = clock;
    }

    /** What time it is here. */
    public Instant time() {
        return clock.instant();
    }

    /** Of a provider that the gate has let through. */
    public Assignment assignment(ProviderId provider) {
        return town.assignment(provider).orElseThrow();
    }

    /** The time of the receipt or visit that bears a name; the present where none does. */
    public Either<JournalFault, Instant> timeOf(ProviderId provider, VisitId receiptOrVisit) {
        return journal.holder(provider, receiptOrVisit)
                .flatMap(holder -> holder.map(carer -> journal.timeOf(carer, receiptOrVisit))
                        .orElseGet(() -> Either.right(Optional.empty())))
                .map(time -> time.orElseGet(this::time));
    }

    /** Records what happens to visits about an instant. */
    public RecordVisits recording(ProviderId provider, Instant about) {
        return new RecordVisits(journal, households(provider, about), shelf);
    }

    /** Takes down receipts that were made at an instant. */
    public HandInReceipt handingIn(ProviderId provider, Instant made) {
        return new HandInReceipt(journal, households(provider, made), shelf);
    }

    /** Shows visits about an instant. */
    public LookAtVisits looking(ProviderId provider, Instant about) {
        return new LookAtVisits(new VisitsOverSpan(journal, households(provider, about), shelf), log, shelf);
    }

    private Households households(ProviderId provider, Instant about) {
        return town.households(provider, CareZone.dateOf(about));
    }
}
