package se.kvittens.application.looking;

import io.vavr.control.Either;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import se.kvittens.application.registering.Assignment;
import se.kvittens.application.registering.JournalFault;
import se.kvittens.application.rulebooks.RuleBookShelf;
import se.kvittens.domain.access.Act;
import se.kvittens.domain.access.Deed;
import se.kvittens.domain.access.Role;
import se.kvittens.domain.identity.MunicipalityId;
import se.kvittens.domain.identity.ProviderId;
import se.kvittens.domain.identity.RecipientId;
import se.kvittens.domain.registering.RefusalCode;
import se.kvittens.domain.rulebook.RuleBook;
import se.kvittens.domain.time.CareZone;

/** Shows what is recorded of people, whatever it is, to who may see it, once it is logged that it is looked at. */
public final class ShowLogged {

    private final ReadingLog log;
    private final RuleBookShelf shelf;

    @Inject
    public ShowLogged(ReadingLog log, RuleBookShelf shelf) {
        this.log = log;
        this.shelf = shelf;
    }

    /**
     * What somebody wants to see.
     *
     * @param municipality by whose rules
     * @param provider in whose record; empty where it is that of all
     * @param act which a role must be allowed to see it
     */
    public record Asked(MunicipalityId municipality, Optional<ProviderId> provider, Act act, Sight sight) {}

    /**
     * Reads it, logs whose it is, and only then gives it.
     *
     * @param deed when it is asked decides by which rule book
     * @param read is not asked where a rule refuses it
     * @param whose of whom something that is shown is
     */
    public <T> Shown<T> show(
            Asked asked,
            Deed deed,
            Supplier<Either<JournalFault, List<T>>> read,
            Function<? super T, Set<RecipientId>> whose) {
        Optional<RefusalCode> refusal = refusalOf(asked, deed);
        return refusal.<Shown<T>>map(Shown.Refused::new)
                .orElseGet(() -> read.get()
                        .flatMap(found ->
                                log.append(reading(asked, deed, found, whose)).<List<T>>map(logged -> found))
                        .fold(Shown.NotShown::new, Shown.These::new));
    }

    /**
     * Gives what was read of the visits of all carers of a provider. A carer, who may look at their own alone, is refused.
     *
     * @param whose the visits are
     */
    public <T> Shown<T> showOfAll(Assignment assignment, Deed deed, T read, Set<RecipientId> whose) {
        if (deed.role() == Role.CARER) {
            return new Shown.Refused<>(RefusalCode.NOT_OWN_VISIT);
        }
        Asked visits = new Asked(assignment.municipality(), Optional.of(assignment.provider()), Act.LOOK, Sight.VISITS);
        return show(visits, deed, () -> Either.right(List.of(read)), one -> whose);
    }

    private Optional<RefusalCode> refusalOf(Asked asked, Deed deed) {
        Optional<RuleBook> book =
                shelf.books().rulesFor(asked.municipality, YearMonth.from(CareZone.dateOf(deed.when())));
        if (book.isEmpty()) {
            return Optional.of(RefusalCode.NO_RULE_BOOK);
        }
        return book.get().access().may(deed.role(), asked.act)
                ? Optional.empty()
                : Optional.of(RefusalCode.NOT_IN_THIS_ROLE);
    }

    private static <T> Reading reading(
            Asked asked, Deed deed, List<T> found, Function<? super T, Set<RecipientId>> whose) {
        Set<RecipientId> recipients =
                found.stream().flatMap(each -> whose.apply(each).stream()).collect(Collectors.toSet());
        return new Reading(deed, asked.sight, asked.provider, recipients);
    }
}
