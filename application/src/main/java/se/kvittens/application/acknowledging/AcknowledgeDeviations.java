package se.kvittens.application.acknowledging;

import io.vavr.control.Either;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.kvittens.application.closing.Account;
import se.kvittens.application.registering.JournalFault;
import se.kvittens.application.rulebooks.RuleBookShelf;
import se.kvittens.domain.access.Act;
import se.kvittens.domain.access.Deed;
import se.kvittens.domain.people.PersonalNumbers;
import se.kvittens.domain.registering.RefusalCode;
import se.kvittens.domain.rulebook.RuleBook;
import se.kvittens.domain.time.CareZone;

/**
 * Acknowledges deviations: who may approve visits says, with a reason, that one was seen and is left as it is. No amount hangs on
 * it, so that it may be said after the lock too.
 */
public final class AcknowledgeDeviations {

    private final Acknowledgements acknowledgements;
    private final RuleBookShelf shelf;

    @Inject
    public AcknowledgeDeviations(Acknowledgements acknowledgements, RuleBookShelf shelf) {
        this.acknowledgements = acknowledgements;
        this.shelf = shelf;
    }

    /** Why it was not taken down. */
    public sealed interface NotTaken {

        /** A rule refuses it. */
        record Refused(RefusalCode code) implements NotTaken {}

        /** The store could not do it. */
        record NotRecorded(JournalFault fault) implements NotTaken {}
    }

    /** Answers with when it was taken down. */
    public Either<NotTaken, Instant> take(Account account, Acknowledging what) {
        return refusalOf(account, what)
                .<Either<NotTaken, Instant>>map(code -> Either.left(new NotTaken.Refused(code)))
                .orElseGet(() -> acknowledgements.append(account, what).mapLeft(NotTaken.NotRecorded::new));
    }

    /** The last that was said of each deviation of a month, by its id; what was taken back is not there. */
    public Either<JournalFault, Map<String, Acknowledged>> standing(Account account, YearMonth month) {
        return acknowledgements.of(account, month).map(AcknowledgeDeviations::last);
    }

    private static Map<String, Acknowledged> last(List<Acknowledged> all) {
        Map<String, Acknowledged> standing = new HashMap<>();
        all.forEach(each -> standing.put(each.what().deviation(), each));
        standing.values().removeIf(each -> each.what().seen().isEmpty());
        return standing;
    }

    private Optional<RefusalCode> refusalOf(Account account, Acknowledging what) {
        Deed deed = what.deed();
        Optional<RuleBook> book =
                shelf.books().rulesFor(account.municipality(), YearMonth.from(CareZone.dateOf(deed.when())));
        if (book.isEmpty()) {
            return Optional.of(RefusalCode.NO_RULE_BOOK);
        }
        if (!book.get().access().may(deed.role(), Act.APPROVE)) {
            return Optional.of(RefusalCode.NOT_IN_THIS_ROLE);
        }
        if (what.seen().isPresent() && deed.why().isBlank()) {
            return Optional.of(RefusalCode.REASON_MISSING);
        }
        return PersonalNumbers.appearIn(deed.why()) ? Optional.of(RefusalCode.PERSONAL_NUMBER) : Optional.empty();
    }
}
