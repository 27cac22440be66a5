package se.kvittens.rest.workplace;

import io.vavr.control.Either;
import java.time.Instant;
import java.time.InstantSource;
import java.time.YearMonth;
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
import se.kvittens.application.supplying.HouseholdsAtHand;
import se.kvittens.domain.identity.ProviderId;
import se.kvittens.domain.identity.VisitId;
import se.kvittens.domain.time.CareZone;
import se.kvittens.rest.problem.Problem;
import se.kvittens.rest.problem.Problems;
import se.kvittens.rest.town.ServedTown;

/** The use cases for one provider's visits; who lives together is known by the month about which something is asked. */
public final class Workplace {

    private final ServedTown town;
    private final HouseholdsAtHand homes;
    private final Journal journal;
    private final ReadingLog log;
    private final RuleBookShelf shelf;
    private final InstantSource clock;

    public Workplace(
            ServedTown town, HouseholdsAtHand homes, Records records, RuleBookShelf shelf, InstantSource clock) {
        this.town = town;
        this.homes = homes;
        this.journal = records.journal();
        this.log = records.readings();
        this.shelf = shelf;
        this.clock = clock;
    }

    /** What is written to. */
    public record Records(Journal journal, ReadingLog readings) {}

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
    public Either<Problem, RecordVisits> recording(ProviderId provider, Instant about) {
        return households(provider, about).map(homes -> new RecordVisits(journal, homes, shelf));
    }

    /** Takes down receipts that were made at an instant. */
    public Either<Problem, HandInReceipt> handingIn(ProviderId provider, Instant made) {
        return households(provider, made).map(homes -> new HandInReceipt(journal, homes, shelf));
    }

    /** Shows visits about an instant. */
    public Either<Problem, LookAtVisits> looking(ProviderId provider, Instant about) {
        return visits(provider, about).map(visits -> new LookAtVisits(visits, log, shelf));
    }

    /** Visits about an instant, for what is decided by them; they are not to be shown. */
    public Either<Problem, VisitsOverSpan> visits(ProviderId provider, Instant about) {
        return households(provider, about).map(homes -> new VisitsOverSpan(journal, homes, shelf));
    }

    private Either<Problem, Households> households(ProviderId provider, Instant about) {
        return homes.in(YearMonth.from(CareZone.dateOf(about)), provider).mapLeft(Problems::of);
    }
}
