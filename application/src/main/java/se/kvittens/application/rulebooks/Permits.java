package se.kvittens.application.rulebooks;

import java.time.YearMonth;
import java.util.Optional;
import se.kvittens.domain.access.Act;
import se.kvittens.domain.access.Deed;
import se.kvittens.domain.identity.MunicipalityId;
import se.kvittens.domain.registering.RefusalCode;
import se.kvittens.domain.rulebook.RuleBook;
import se.kvittens.domain.time.CareZone;

/** Whether somebody may do something, by the rule book of the month in which it is done (SYS-2). */
public final class Permits {

    private final RuleBookShelf shelf;

    public Permits(RuleBookShelf shelf) {
        this.shelf = shelf;
    }

    /** The rule book by which something is done. */
    public Optional<RuleBook> bookOf(MunicipalityId municipality, Deed deed) {
        return shelf.books().rulesFor(municipality, YearMonth.from(CareZone.dateOf(deed.when())));
    }

    /** Why not; empty where it may be done. */
    public Optional<RefusalCode> refusalOf(MunicipalityId municipality, Deed deed, Act act) {
        Optional<RuleBook> book = bookOf(municipality, deed);
        if (book.isEmpty()) {
            return Optional.of(RefusalCode.NO_RULE_BOOK);
        }
        return book.get().access().may(deed.role(), act) ? Optional.empty() : Optional.of(RefusalCode.NOT_IN_THIS_ROLE);
    }
}
