package se.kvittens.application.laying;

import java.util.function.UnaryOperator;
import se.kvittens.application.absences.AbsenceSaid;
import se.kvittens.application.absences.AbsenceStore;
import se.kvittens.application.absences.AbsenceStores;
import se.kvittens.application.closing.Account;
import se.kvittens.application.keeping.Chronicle;
import se.kvittens.application.keeping.OpenDays;
import se.kvittens.application.keeping.Saying;
import se.kvittens.application.registering.Assignment;
import se.kvittens.application.rulebooks.RuleBookShelf;
import se.kvittens.application.supplying.MonthSupply;
import se.kvittens.domain.access.Deed;

/** Absences that are kept by a chronicle, beside those of the months that are supplied. */
public final class ChronicleAbsences implements AbsenceStores {

    private final Chronicle<AbsenceSaid> chronicle;
    private final CurrentMonths supplied;
    private final RuleBookShelf shelf;
    private final UnaryOperator<String> hash;

    /**
     * Absences by a shelf of rule books.
     *
     * @param supply of months as they were supplied, without what is laid over them
     * @param hash of a text, by which a version is known
     */
    public ChronicleAbsences(
            Chronicle<AbsenceSaid> chronicle, MonthSupply supply, RuleBookShelf shelf, UnaryOperator<String> hash) {
        this.chronicle = chronicle;
        this.supplied = new CurrentMonths(supply);
        this.shelf = shelf;
        this.hash = hash;
    }

    @Override
    public AbsenceStore of(Assignment assignment, Deed deed) {
        OpenDays open = OpenDays.at(deed.when(), assignment, shelf.books());
        Account account = new Account(assignment.municipality(), assignment.provider());
        return new KeptAbsences(
                new Saying<>(supplied.beside(
                        chronicle, account, open, (page, files) -> new HeldAbsences(page, files, hash))),
                open,
                deed);
    }
}
