package se.kvittens.domain.registering;

import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import se.kvittens.domain.access.Deed;
import se.kvittens.domain.access.Role;
import se.kvittens.domain.fixture.At;
import se.kvittens.domain.fixture.Receipts;
import se.kvittens.domain.fixture.Town;
import se.kvittens.domain.identity.SystemOfRecord;
import se.kvittens.domain.identity.VisitId;
import se.kvittens.domain.lockdate.LockDates;
import se.kvittens.domain.lockdate.PublishedLocks;
import se.kvittens.domain.pairing.RegisteredReceipt;
import se.kvittens.domain.registering.Decision.Accepted;
import se.kvittens.domain.registering.Happening.ReceiptMade;
import se.kvittens.domain.registering.Happening.Seen;
import se.kvittens.domain.registering.Happening.TimesAdjusted;
import se.kvittens.domain.registering.Happening.VisitApproved;
import se.kvittens.domain.rulebook.RuleBooks;
import se.kvittens.domain.visit.RegisteredVisit;

/**
 * The record of carer c1 in the town with flags, whose October 2024 is locked on 2024-11-05 at 16:00; a test asks for
 * something, and what is accepted is recorded.
 */
final class Logbook {

    static final String LOCK = "2024-11-05T16:00:00";

    private final SystemOfRecord system;
    private final LockDates locks;
    private final Registering registering;
    private final List<Recorded> recorded = new ArrayList<>();

    Logbook(SystemOfRecord system) {
        this.system = system;
        RuleBooks books = new RuleBooks(List.of(Town.north().book()));
        this.locks = books.locksOf(Town.NORTH, PublishedLocks.NONE);
        this.registering = new Registering(books, Town.NORTH, locks);
    }

    /** In the system whose visits can be changed until the lock. */
    static Logbook untilLock() {
        return new Logbook(SystemOfRecord.LIFECARE);
    }

    /** In the system whose visits can be changed for 72 hours after their approval. */
    static Logbook afterApproval() {
        return new Logbook(SystemOfRecord.PHONIRO);
    }

    /** A visit of carer c1 at anna on 1 October from 08:00 to 08:30. */
    Logbook visited() {
        make(Receipts.tap("1", "anna", "08:00"));
        make(Receipts.tap("2", "anna", "08:30"));
        return this;
    }

    Decision make(RegisteredReceipt receipt) {
        return ask(new ReceiptMade(receipt), carer("c1", receipt.at()));
    }

    /** Made in time, and taken into the record later. */
    void makeTaken(RegisteredReceipt receipt, String taken) {
        recorded.add(new Recorded(new ReceiptMade(receipt), carer("c1", receipt.at()), At.at(taken)));
    }

    Decision approve(String when) {
        return ask(new VisitApproved(id("1"), Seen.of(visit("1"))), planner(when, ""));
    }

    Decision adjust(String when, String start, String end) {
        return ask(
                new TimesAdjusted(
                        id("1"),
                        Seen.of(visit("1")),
                        start.isEmpty() ? null : At.at(start),
                        end.isEmpty() ? null : At.at(end)),
                planner(when, "forgot the tag"));
    }

    Decision ask(Happening asked, Deed deed) {
        Decision decision = registering.decide(asked, deed, visits());
        if (decision instanceof Accepted accepted) {
            recorded.add(new Recorded(accepted.happening(), deed, deed.when()));
        }
        return decision;
    }

    CarersVisits visits() {
        return CarersVisits.of(new CarersVisits.Ground(Town.pairing(), (one, other) -> false, at -> system), recorded);
    }

    /** In October. */
    List<CorrectedVersion> corrected() {
        return new CorrectedVisits(visits(), locks).versions(YearMonth.of(2024, 10));
    }

    RegisteredVisit visit(String id) {
        return visits().find(id(id)).orElseThrow();
    }

    List<Recorded> recorded() {
        return List.copyOf(recorded);
    }

    static VisitId id(String id) {
        return new VisitId(id);
    }

    static Deed carer(String who, Instant when) {
        return new Deed(who, Role.CARER, when, "");
    }

    static Deed planner(String when, String why) {
        return new Deed("planner", Role.PLANNER, At.at(when), why);
    }
}
