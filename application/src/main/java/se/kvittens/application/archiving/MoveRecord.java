package se.kvittens.application.archiving;

import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import se.kvittens.application.looking.Reading;
import se.kvittens.application.looking.ReadingLog;
import se.kvittens.application.looking.Sight;
import se.kvittens.application.rulebooks.RuleBookShelf;
import se.kvittens.domain.access.Act;
import se.kvittens.domain.access.Deed;
import se.kvittens.domain.identity.MunicipalityId;
import se.kvittens.domain.registering.RefusalCode;
import se.kvittens.domain.rulebook.RuleBook;
import se.kvittens.domain.time.CareZone;

/** Takes the whole record out, or in, for who may. */
public final class MoveRecord {

    private final ReadingLog log;
    private final RuleBookShelf shelf;

    @Inject
    public MoveRecord(ReadingLog log, RuleBookShelf shelf) {
        this.log = log;
        this.shelf = shelf;
    }

    /** To take everything out is to look at everybody, and is logged first; so the archive tells it too. */
    public ArchiveOutcome takeOut(MunicipalityId municipality, Archive archive, Deed deed) {
        return ifAllowed(
                municipality,
                deed,
                () -> log.append(new Reading(deed, Sight.WHOLE_RECORD, Optional.empty(), Set.of()))
                        .<ArchiveOutcome>fold(
                                ArchiveOutcome.NotLogged::new,
                                logged ->
                                        archive.takeOut().fold(ArchiveOutcome.Failed::new, ArchiveOutcome.Done::new)));
    }

    /** Nobody looks at anything by taking it in. */
    public ArchiveOutcome takeIn(MunicipalityId municipality, Archive archive, Deed deed) {
        return ifAllowed(
                municipality, deed, () -> archive.takeIn().fold(ArchiveOutcome.Failed::new, ArchiveOutcome.Done::new));
    }

    private ArchiveOutcome ifAllowed(MunicipalityId municipality, Deed deed, Supplier<ArchiveOutcome> then) {
        Optional<RuleBook> book = shelf.books().rulesFor(municipality, YearMonth.from(CareZone.dateOf(deed.when())));
        if (book.isEmpty()) {
            return new ArchiveOutcome.Refused(RefusalCode.NO_RULE_BOOK);
        }
        return book.get().access().may(deed.role(), Act.EXPORT)
                ? then.get()
                : new ArchiveOutcome.Refused(RefusalCode.NOT_IN_THIS_ROLE);
    }
}
