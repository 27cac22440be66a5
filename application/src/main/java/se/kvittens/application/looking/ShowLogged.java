package se.kvittens.application.looking;

import io.vavr.control.Either;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
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
     * @param provider in whose record; empty where it is that of all, and is logged within each whose something is shown
     * @param act which a role must be allowed to see it
     */
    public record Asked(MunicipalityId municipality, Optional<ProviderId> provider, Act act, Sight sight) {}

    /**
     * Of whom something is that is shown.
     *
     * @param provider in whose record it stands
     */
    public record Whom(ProviderId provider, Set<RecipientId> recipients) {

        public Whom {
            recipients = Set.copyOf(recipients);
        }
    }

    /**
     * Reads it, logs whose it is, and only then gives it. What is of several providers is logged within each by itself, with
     * its own recipients: a provider is not told of those of others when it asks for the log.
     *
     * @param deed when it is asked decides by which rule book
     * @param read is not asked where a rule refuses it
     * @param whose of whom something that is shown is
     */
    public <T> Shown<T> show(
            Asked asked, Deed deed, Supplier<Either<JournalFault, List<T>>> read, Function<? super T, Whom> whose) {
        Optional<RefusalCode> refusal = refusalOf(asked, deed);
        return refusal.<Shown<T>>map(Shown.Refused::new)
                .orElseGet(() -> read.get()
                        .flatMap(found ->
                                logged(readings(asked, deed, found, whose)).<List<T>>map(logged -> found))
                        .fold(Shown.NotShown::new, Shown.These::new));
    }

    /**
     * Gives what was read of the visits of all carers of a provider. A carer, who may look at their own alone, is refused.
     *
     * @param whose the visits are
     */
    public <T> Shown<T> showOfAll(Assignment assignment, Deed deed, T read, Set<RecipientId> whose) {
        return showOfAll(Sight.VISITS, assignment, deed, () -> Either.right(new Found<>(read, whose)));
    }

    /**
     * Something that was read of all carers of a provider.
     *
     * @param whose it is
     */
    public record Found<T>(T read, Set<RecipientId> whose) {

        public Found {
            whose = Set.copyOf(whose);
        }
    }

    /** The same of whatever it is; it is not read where a rule refuses it. */
    public <T> Shown<T> showOfAll(
            Sight sight, Assignment assignment, Deed deed, Supplier<Either<JournalFault, Found<T>>> read) {
        if (deed.role() == Role.CARER) {
            return new Shown.Refused<>(RefusalCode.NOT_OWN_VISIT);
        }
        Asked asked = asked(assignment, sight);
        Shown<Found<T>> shown =
                show(asked, deed, () -> read.get().map(List::of), one -> new Whom(assignment.provider(), one.whose()));
        if (shown instanceof Shown.These<Found<T>> these) {
            return new Shown.These<>(these.found().stream().map(Found::read).toList());
        }
        return shown instanceof Shown.Refused<Found<T>> refused
                ? new Shown.Refused<>(refused.code())
                : new Shown.NotShown<>(((Shown.NotShown<Found<T>>) shown).fault());
    }

    /** Why a rule refuses to show somebody what is of all carers of a provider, if one does. */
    public Optional<RefusalCode> refusalOfAll(Assignment assignment, Deed deed) {
        return deed.role() == Role.CARER
                ? Optional.of(RefusalCode.NOT_OWN_VISIT)
                : refusalOf(asked(assignment, Sight.VISITS), deed);
    }

    private static Asked asked(Assignment assignment, Sight sight) {
        return new Asked(assignment.municipality(), Optional.of(assignment.provider()), Act.LOOK, sight);
    }

    /** All of them, or a fault; what was logged before it stays: it is of what was asked for. */
    private Either<JournalFault, List<Reading>> logged(List<Reading> readings) {
        for (Reading reading : readings) {
            Either<JournalFault, Reading> logged = log.append(reading);
            if (logged.isLeft()) {
                return Either.left(logged.getLeft());
            }
        }
        return Either.right(readings);
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

    /** Where nothing is there to see, that it was asked for. */
    private static <T> List<Reading> readings(Asked asked, Deed deed, List<T> found, Function<? super T, Whom> whose) {
        Map<ProviderId, Set<RecipientId>> shown = new LinkedHashMap<>();
        asked.provider.ifPresent(provider -> shown.put(provider, new HashSet<>()));
        for (T each : found) {
            Whom whom = whose.apply(each);
            shown.computeIfAbsent(whom.provider, none -> new HashSet<>()).addAll(whom.recipients);
        }
        return shown.isEmpty()
                ? List.of(new Reading(deed, asked.sight, Optional.empty(), Set.of()))
                : shown.entrySet().stream()
                        .map(each -> new Reading(deed, asked.sight, Optional.of(each.getKey()), each.getValue()))
                        .toList();
    }
}
