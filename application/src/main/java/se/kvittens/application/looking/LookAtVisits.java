package se.kvittens.application.looking;

import io.vavr.control.Either;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.kvittens.application.registering.Assignment;
import se.kvittens.application.registering.JournalFault;
import se.kvittens.application.registering.VisitsOverSpan;
import se.kvittens.application.rulebooks.RuleBookShelf;
import se.kvittens.domain.access.Act;
import se.kvittens.domain.access.Deed;
import se.kvittens.domain.access.Role;
import se.kvittens.domain.identity.CarerId;
import se.kvittens.domain.identity.RecipientId;
import se.kvittens.domain.identity.VisitId;
import se.kvittens.domain.registering.RefusalCode;
import se.kvittens.domain.rulebook.RuleBook;
import se.kvittens.domain.time.CareZone;
import se.kvittens.domain.time.DateSpan;
import se.kvittens.domain.visit.RegisteredVisit;

/** Shows visits to who may look at them, once it is logged that they are looked at. */
public final class LookAtVisits {

    private final VisitsOverSpan visits;
    private final ReadingLog log;
    private final RuleBookShelf shelf;

    @Inject
    public LookAtVisits(VisitsOverSpan visits, ReadingLog log, RuleBookShelf shelf) {
        this.visits = visits;
        this.log = log;
        this.shelf = shelf;
    }

    /**
     * The visits that count on some days, in order of their first receipt, then id. A carer sees visits of their own alone.
     *
     * @param deed when it is asked decides by which rule book
     */
    public Shown<RegisteredVisit> look(Assignment assignment, Whose whose, DateSpan days, Deed deed) {
        Optional<RefusalCode> refusal = refusalOf(assignment, whose, deed);
        if (refusal.isPresent()) {
            return new Shown.Refused<>(refusal.get());
        }
        Either<JournalFault, List<RegisteredVisit>> read = ownOf(whose, deed)
                .map(carer -> visits.ofCarer(carer, assignment, days))
                .orElseGet(() -> visits.ofAll(assignment, days))
                .map(all -> only(whose, all));
        return logged(assignment, whose, read, deed);
    }

    /**
     * The visit that bears a name or holds the receipt of that name; none where there is no such, which is logged too.
     *
     * @param deed when it is asked decides by which rule book
     */
    public Shown<RegisteredVisit> look(Assignment assignment, VisitId receiptOrVisit, Deed deed) {
        Optional<RefusalCode> refusal = refusalOf(assignment, new Whose.Everybodys(), deed);
        if (refusal.isPresent()) {
            return new Shown.Refused<>(refusal.get());
        }
        Either<JournalFault, List<RegisteredVisit>> read = visits.named(assignment, receiptOrVisit)
                .map(found -> found.stream().toList());
        boolean isOthers = deed.role() == Role.CARER
                && read.exists(found ->
                        found.stream().anyMatch(visit -> !visit.carer().value().equals(deed.who())));
        return isOthers
                ? new Shown.Refused<>(RefusalCode.NOT_OWN_VISIT)
                : logged(assignment, new Whose.Everybodys(), read, deed);
    }

    /** Why somebody may not look at visits, a carer at its own; empty where nothing is against it. Nothing is shown or logged. */
    public Optional<RefusalCode> refusal(Assignment assignment, Deed deed) {
        return refusalOf(assignment, new Whose.Everybodys(), deed);
    }

    private Shown<RegisteredVisit> logged(
            Assignment assignment, Whose whose, Either<JournalFault, List<RegisteredVisit>> read, Deed deed) {
        return read.flatMap(found ->
                        log.append(reading(assignment, whose, found, deed)).<List<RegisteredVisit>>map(logged -> found))
                .fold(Shown.NotShown::new, Shown.These::new);
    }

    private Optional<RefusalCode> refusalOf(Assignment assignment, Whose whose, Deed deed) {
        Optional<RuleBook> book =
                shelf.books().rulesFor(assignment.municipality(), YearMonth.from(CareZone.dateOf(deed.when())));
        if (book.isEmpty()) {
            return Optional.of(RefusalCode.NO_RULE_BOOK);
        }
        if (!book.get().access().may(deed.role(), Act.LOOK)) {
            return Optional.of(RefusalCode.NOT_IN_THIS_ROLE);
        }
        boolean isOthers = deed.role() == Role.CARER
                && whose instanceof Whose.OfCarer of
                && !of.carer().value().equals(deed.who());
        return isOthers ? Optional.of(RefusalCode.NOT_OWN_VISIT) : Optional.empty();
    }

    /** The one carer whose record is enough to answer; empty where all are needed. */
    private static Optional<CarerId> ownOf(Whose whose, Deed deed) {
        if (whose instanceof Whose.OfCarer of) {
            return Optional.of(of.carer());
        }
        return deed.role() == Role.CARER ? Optional.of(new CarerId(deed.who())) : Optional.empty();
    }

    private static List<RegisteredVisit> only(Whose whose, List<RegisteredVisit> all) {
        return whose instanceof Whose.OfRecipient of
                ? all.stream()
                        .filter(visit -> visit.recipient().equals(of.recipient()))
                        .toList()
                : all;
    }

    /** To ask for a recipient is to look, also where there is nothing to see. */
    private static Reading reading(Assignment assignment, Whose whose, List<RegisteredVisit> found, Deed deed) {
        Set<RecipientId> recipients = new HashSet<>();
        found.forEach(visit -> recipients.add(visit.recipient()));
        if (whose instanceof Whose.OfRecipient of) {
            recipients.add(of.recipient());
        }
        return new Reading(deed, Sight.VISITS, Optional.of(assignment.provider()), recipients);
    }
}
