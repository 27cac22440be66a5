package se.kvittens.domain.registering;

import java.time.Instant;
import java.time.YearMonth;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import se.kvittens.domain.access.Deed;
import se.kvittens.domain.access.Role;
import se.kvittens.domain.identity.CarerId;
import se.kvittens.domain.identity.MunicipalityId;
import se.kvittens.domain.identity.VisitId;
import se.kvittens.domain.lockdate.LockDates;
import se.kvittens.domain.people.PersonalNumbers;
import se.kvittens.domain.registering.Decision.Accepted;
import se.kvittens.domain.registering.Decision.Known;
import se.kvittens.domain.registering.Decision.Refused;
import se.kvittens.domain.registering.Happening.ReceiptMade;
import se.kvittens.domain.registering.Happening.ToVisit;
import se.kvittens.domain.registering.Happening.VisitApproved;
import se.kvittens.domain.registering.Happening.VisitCorrected;
import se.kvittens.domain.registering.Happening.VisitPostRegistered;
import se.kvittens.domain.rulebook.RuleBook;
import se.kvittens.domain.rulebook.RuleBooks;
import se.kvittens.domain.time.CareZone;
import se.kvittens.domain.visit.Note;
import se.kvittens.domain.visit.Note.NoteFault;
import se.kvittens.domain.visit.RegisteredVisit;

/** Decides what may happen to visits. It records nothing: what it accepts, its caller takes down. */
public final class Registering {

    /** Of its first receipt: nothing moves a visit farther. */
    private static final int MONTHS_AROUND = 2;

    private final RuleBooks books;
    private final MunicipalityId municipality;
    private final LockDates locks;

    public Registering(RuleBooks books, MunicipalityId municipality, LockDates locks) {
        this.books = books;
        this.municipality = municipality;
        this.locks = locks;
    }

    /**
     * Whether something may happen, by the rules in force in the month in which it was done.
     *
     * @param visits of the carer whom it is about, as recorded so far
     */
    public Decision decide(Happening asked, Deed deed, CarersVisits visits) {
        Optional<RuleBook> book = books.rulesFor(municipality, YearMonth.from(CareZone.dateOf(deed.when())));
        if (book.isEmpty()) {
            return new Refused(RefusalCode.NO_RULE_BOOK);
        }
        if (!book.get().access().may(deed.role(), asked.act())) {
            return new Refused(RefusalCode.NOT_IN_THIS_ROLE);
        }
        if (PersonalNumbers.appearIn(deed.why())) {
            return new Refused(RefusalCode.PERSONAL_NUMBER);
        }
        if (asked instanceof ReceiptMade made) {
            return receipt(made, deed, visits);
        }
        if (asked instanceof VisitPostRegistered entered) {
            return entered(entered, deed, visits, book.get());
        }
        if (asked instanceof VisitCorrected correction) {
            return corrected(correction, deed, visits);
        }
        ToVisit toVisit = (ToVisit) asked;
        return visits.find(toVisit.visit())
                .map(visit -> isOthers(visit.carer(), deed)
                        ? new Refused(RefusalCode.NOT_OWN_VISIT)
                        : toVisit(toVisit, deed, visit, visits, book.get()))
                .orElseGet(() -> new Refused(RefusalCode.UNKNOWN_VISIT));
    }

    /** To approve a visit that is settled already would pay it twice. */
    private Decision toVisit(ToVisit asked, Deed deed, RegisteredVisit visit, CarersVisits visits, RuleBook book) {
        Decision decision = new VisitDoor(book, locks, visit).decide(asked, deed);
        return asked instanceof VisitApproved && decision instanceof Accepted && isSettled(visit, deed, visits)
                ? new Refused(RefusalCode.COUNTS_IN_ANOTHER_MONTH)
                : decision;
    }

    /** A late receipt may take a visit out of a month that is locked, in which it is settled all the same. */
    private boolean isSettled(RegisteredVisit visit, Deed deed, CarersVisits visits) {
        CorrectedVisits corrected = new CorrectedVisits(visits, locks);
        YearMonth registered = YearMonth.from(CareZone.dateOf(visit.firstReceipt()));
        return IntStream.rangeClosed(-MONTHS_AROUND, MONTHS_AROUND)
                .mapToObj(registered::plusMonths)
                .filter(month -> locks.of(month)
                        .filter(lock -> !lock.value().isInTime(deed.when()))
                        .isPresent())
                .flatMap(month ->
                        books.rulesFor(municipality, month).map(book -> new MonthView(book, locks, month)).stream())
                .anyMatch(month -> corrected.counts(visit.id(), month));
    }

    /** By the tasks of the month that is corrected. */
    private Decision corrected(VisitCorrected correction, Deed deed, CarersVisits visits) {
        Function<YearMonth, Optional<RuleBook>> inForce = month -> books.rulesFor(municipality, month);
        return inForce.apply(correction.month())
                .map(book -> new CorrectionDoor(inForce, book, locks, visits).decide(correction, deed))
                .orElseGet(() -> new Refused(RefusalCode.NO_RULE_BOOK));
    }

    /** What was made at a door is taken down, late or not: what it is worth is said when the month is settled. */
    private static Decision receipt(ReceiptMade made, Deed deed, CarersVisits visits) {
        VisitId name = new VisitId(made.receipt().id().value());
        if (isOthers(made.receipt().carer(), deed)) {
            return new Refused(RefusalCode.NOT_OWN_VISIT);
        }
        if (visits.receipt(name).isPresent()) {
            return visits.receipt(name).filter(made.receipt()::equals).isPresent()
                    ? new Known()
                    : new Refused(RefusalCode.NAME_TAKEN);
        }
        return visits.enteredAs(name).isPresent() ? new Refused(RefusalCode.NAME_TAKEN) : new Accepted(made);
    }

    private static Decision entered(VisitPostRegistered entered, Deed deed, CarersVisits visits, RuleBook book) {
        if (isOthers(entered.carer(), deed)) {
            return new Refused(RefusalCode.NOT_OWN_VISIT);
        }
        if (visits.enteredAs(entered.visit()).filter(entered::equals).isPresent()) {
            return new Known();
        }
        if (visits.find(entered.visit()).isPresent()) {
            return new Refused(RefusalCode.NAME_TAKEN);
        }
        return faultOf(entered, deed.when(), book).<Decision>map(Refused::new).orElseGet(() -> new Accepted(entered));
    }

    private static Optional<RefusalCode> faultOf(VisitPostRegistered entered, Instant when, RuleBook book) {
        if (entered.end().isBefore(entered.start())) {
            return Optional.of(RefusalCode.END_BEFORE_START);
        }
        if (entered.end().isAfter(when)) {
            return Optional.of(RefusalCode.NOT_AFTERWARDS);
        }
        if (!VisitDoor.knowsTasks(book, entered.tasks())) {
            return Optional.of(RefusalCode.UNKNOWN_TASK);
        }
        return Note.of(
                        entered.note().text(),
                        book.visits().registration().noteLength().value())
                .fold(fault -> Optional.of(codeOf(fault)), fine -> Optional.empty());
    }

    private static RefusalCode codeOf(NoteFault fault) {
        return switch (fault) {
            case PERSONAL_NUMBER -> RefusalCode.PERSONAL_NUMBER;
            case TOO_LONG -> RefusalCode.NOTE_TOO_LONG;
        };
    }

    /** A carer is known by the same name as user and as carer. */
    private static boolean isOthers(CarerId carer, Deed deed) {
        return deed.role() == Role.CARER && !carer.value().equals(deed.who());
    }
}
