package se.kvittens.application.erasing;

import io.vavr.control.Either;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import se.kvittens.application.erasing.PersonalRecord.LastEntry;
import se.kvittens.application.registering.JournalFault;
import se.kvittens.application.rulebooks.RuleBookShelf;
import se.kvittens.domain.access.Act;
import se.kvittens.domain.access.Deed;
import se.kvittens.domain.identity.MunicipalityId;
import se.kvittens.domain.identity.RecipientId;
import se.kvittens.domain.lockdate.PublishedLocks;
import se.kvittens.domain.retention.Erasing;
import se.kvittens.domain.retention.ErasureRefusal;
import se.kvittens.domain.retention.Traces;
import se.kvittens.domain.rulebook.RuleBook;
import se.kvittens.domain.rulebook.RuleBooks;
import se.kvittens.domain.time.CareZone;

/** Erases a person from the record once the rules let the person go. */
public final class ErasePerson {

    private final PersonalRecord record;
    private final MountedTags tags;
    private final RuleBooks books;

    @Inject
    public ErasePerson(PersonalRecord record, MountedTags tags, RuleBookShelf shelf) {
        this.record = record;
        this.tags = tags;
        this.books = shelf.books();
    }

    /**
     * Erases a person.
     *
     * @param deed when it is done decides by which rule book
     */
    public ErasureOutcome erase(MunicipalityId municipality, PublishedLocks locks, RecipientId person, Deed deed) {
        Optional<RuleBook> book = books.rulesFor(municipality, YearMonth.from(CareZone.dateOf(deed.when())));
        if (book.isEmpty()) {
            return refused(ErasureRefusal.NO_RULE_BOOK);
        }
        RuleBook rules = book.get();
        if (!rules.access().may(deed.role(), Act.ERASE)) {
            return refused(ErasureRefusal.NOT_IN_THIS_ROLE);
        }
        Erasing erasing =
                new Erasing(rules.access(), rules.retention(), rules.pairing(), books.locksOf(municipality, locks));
        Either<JournalFault, Optional<LastEntry>> last = record.lastAbout(person);
        return last.fold(
                ErasureOutcome.NotErased::new,
                found -> found.map(entry -> decide(new Wish(person, deed, rules), erasing, entry))
                        .orElseGet(() -> refused(ErasureRefusal.UNKNOWN_PERSON)));
    }

    /** Who wants whom erased, by which rules. */
    private record Wish(RecipientId person, Deed deed, RuleBook rules) {}

    private ErasureOutcome decide(Wish wish, Erasing erasing, LastEntry last) {
        return tags.hangsAt(wish.person, wish.rules.version().municipality())
                .fold(ErasureOutcome.NotErased::new, hangs -> {
                    Traces traces = new Traces(last.taken(), last.about(), hangs);
                    return erasing.refusalOf(wish.deed, traces)
                            .map(code -> refused(code, wish, traces))
                            .orElseGet(() -> erase(wish, last));
                });
    }

    private ErasureOutcome erase(Wish wish, LastEntry last) {
        Erasure erasure = Erasure.of(wish.deed, wish.rules.version());
        return record.erase(wish.person, last.taken(), erasure)
                .fold(ErasureOutcome.NotErased::new, ErasureOutcome.Erased::new);
    }

    private static ErasureOutcome refused(ErasureRefusal code) {
        return new ErasureOutcome.Refused(code, Optional.empty());
    }

    private static ErasureOutcome refused(ErasureRefusal code, Wish wish, Traces traces) {
        LocalDate from = wish.rules.retention().erasableFrom(CareZone.dateOf(traces.last()));
        return new ErasureOutcome.Refused(
                code, code == ErasureRefusal.TIME_NOT_UP ? Optional.of(from) : Optional.empty());
    }
}
