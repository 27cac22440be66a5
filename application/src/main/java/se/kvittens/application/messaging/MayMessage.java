package se.kvittens.application.messaging;

import java.time.YearMonth;
import java.util.Optional;
import se.kvittens.application.rulebooks.RuleBookShelf;
import se.kvittens.domain.access.Act;
import se.kvittens.domain.access.Deed;
import se.kvittens.domain.identity.MunicipalityId;
import se.kvittens.domain.registering.RefusalCode;
import se.kvittens.domain.rulebook.RuleBook;
import se.kvittens.domain.time.CareZone;

/** Who may read and send the messages of a mailbox (SYS-2, LIFE-6). */
public final class MayMessage {

    private final RuleBookShelf shelf;

    public MayMessage(RuleBookShelf shelf) {
        this.shelf = shelf;
    }

    /** Why a rule refuses it to somebody, if one does. */
    public Optional<RefusalCode> refusal(MunicipalityId municipality, Deed deed) {
        Optional<RuleBook> book = shelf.books().rulesFor(municipality, YearMonth.from(CareZone.dateOf(deed.when())));
        if (book.isEmpty()) {
            return Optional.of(RefusalCode.NO_RULE_BOOK);
        }
        return book.get().access().may(deed.role(), Act.SEND_MESSAGE)
                ? Optional.empty()
                : Optional.of(RefusalCode.NOT_IN_THIS_ROLE);
    }
}
