package se.kvittens.domain.whose;

import java.time.Instant;
import java.time.YearMonth;
import java.util.Optional;
import se.kvittens.domain.access.Act;
import se.kvittens.domain.access.Deed;
import se.kvittens.domain.access.Role;
import se.kvittens.domain.door.DoorReading;
import se.kvittens.domain.door.DoorReading.IsReceipt;
import se.kvittens.domain.door.DoorReading.NoReceipt;
import se.kvittens.domain.door.Keyholder;
import se.kvittens.domain.identity.MunicipalityId;
import se.kvittens.domain.lockdate.LockDates;
import se.kvittens.domain.people.PersonalNumbers;
import se.kvittens.domain.rulebook.RuleBook;
import se.kvittens.domain.rulebook.RuleBooks;
import se.kvittens.domain.time.CareZone;
import se.kvittens.domain.whose.WhoseDecision.Accepted;
import se.kvittens.domain.whose.WhoseDecision.Known;
import se.kvittens.domain.whose.WhoseDecision.Refused;

/**
 * Who may say at whom a carer was, and until when (REG-18): whoever may enter such a visit by hand. It records nothing: what
 * it accepts, its caller takes down.
 */
public final class WhoseRules {

    private final RuleBooks books;
    private final MunicipalityId municipality;
    private final LockDates locks;

    public WhoseRules(RuleBooks books, MunicipalityId municipality, LockDates locks) {
        this.books = books;
        this.municipality = municipality;
        this.locks = locks;
    }

    /** Whether somebody may say anything of the kind, by the rules of the month in which it is said. */
    public Optional<WhoseRefusal> refusal(Deed deed) {
        Optional<RuleBook> book = books.rulesFor(municipality, monthOf(deed.when()));
        if (book.isEmpty()) {
            return Optional.of(WhoseRefusal.NO_RULE_BOOK);
        }
        if (!book.get().access().may(deed.role(), Act.POST_REGISTER)) {
            return Optional.of(WhoseRefusal.NOT_IN_THIS_ROLE);
        }
        return PersonalNumbers.appearIn(deed.why()) ? Optional.of(WhoseRefusal.PERSONAL_NUMBER) : Optional.empty();
    }

    /** Whether it counts. Who may not say it of this carer learns nothing of who lives there. */
    public WhoseDecision decide(WhoseVisit said) {
        Optional<WhoseRefusal> refusal = refusal(said.deed()).or(() -> refusal(said));
        if (refusal.isPresent()) {
            return new Refused(refusal.get());
        }
        return said.soFar() instanceof IsReceipt is ? known(is, said) : ofWaiting(said);
    }

    private static Optional<WhoseRefusal> refusal(WhoseVisit said) {
        if (said.carer().isEmpty()) {
            return Optional.of(whyNot(said.then(), WhoseRefusal.UNKNOWN_KEY));
        }
        return isOthers(said.carer().get(), said) ? Optional.of(WhoseRefusal.NOT_OWN_VISIT) : Optional.empty();
    }

    private static WhoseDecision known(IsReceipt is, WhoseVisit said) {
        return is.receipt().recipient().equals(said.visited()) ? new Known() : new Refused(WhoseRefusal.KNOWN_ALREADY);
    }

    private WhoseDecision ofWaiting(WhoseVisit said) {
        if (!(said.then() instanceof IsReceipt is)) {
            return new Refused(whyNot(said.then(), WhoseRefusal.NOT_THERE));
        }
        return locks.of(monthOf(is.receipt().at()))
                .<WhoseDecision>map(lock ->
                        lock.value().isInTime(said.deed().when()) ? new Accepted() : new Refused(WhoseRefusal.LOCKED))
                .orElseGet(() -> new Refused(WhoseRefusal.NO_RULE_BOOK));
    }

    /**
     * Of an event that would still be no receipt.
     *
     * @param waiting where it would still wait for somebody to say whose visit it was
     */
    private static WhoseRefusal whyNot(DoorReading then, WhoseRefusal waiting) {
        return then instanceof NoReceipt none
                ? switch (none.why()) {
                    case WHOSE_VISIT -> waiting;
                    case UNKNOWN_KEY -> WhoseRefusal.UNKNOWN_KEY;
                    case UNKNOWN_LOCK -> WhoseRefusal.UNKNOWN_LOCK;
                    case WHEN_UNKNOWN -> WhoseRefusal.WHEN_UNKNOWN;
                    case NOT_OF_A_CARER, BY_ITSELF, FROM_INSIDE, NOBODY_KNOWN, NO_HOME -> WhoseRefusal.NO_VISIT;
                }
                : waiting;
    }

    /** A carer is known by the same name as user and as carer. */
    private static boolean isOthers(Keyholder carer, WhoseVisit said) {
        return !carer.provider().equals(said.provider())
                || (said.deed().role() == Role.CARER
                        && !carer.carer().value().equals(said.deed().who()));
    }

    private static YearMonth monthOf(Instant instant) {
        return YearMonth.from(CareZone.dateOf(instant));
    }
}
