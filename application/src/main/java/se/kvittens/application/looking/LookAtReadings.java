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
import se.kvittens.application.rulebooks.RuleBookShelf;
import se.kvittens.domain.access.Act;
import se.kvittens.domain.access.Deed;
import se.kvittens.domain.access.Role;
import se.kvittens.domain.identity.ProviderId;
import se.kvittens.domain.identity.RecipientId;
import se.kvittens.domain.registering.RefusalCode;
import se.kvittens.domain.rulebook.RuleBook;
import se.kvittens.domain.time.CareZone;
import se.kvittens.domain.time.TimeSpan;

/**
 * Shows who looked at whom, and logs that as well. To those who may look at visits, and to those who may take the record out,
 * of which the log is a part; within a provider, and what was taken out whole. A carer sees at what the carer looked.
 */
public final class LookAtReadings {

    private final ReadingLog log;
    private final RuleBookShelf shelf;

    @Inject
    public LookAtReadings(ReadingLog log, RuleBookShelf shelf) {
        this.log = log;
        this.shelf = shelf;
    }

    /** Who looked at a recipient. */
    public Shown<Reading> ofRecipient(Assignment assignment, RecipientId recipient, TimeSpan when, Deed deed) {
        Optional<RefusalCode> refusal =
                deed.role() == Role.CARER ? Optional.of(RefusalCode.NOT_IN_THIS_ROLE) : refusalOf(assignment, deed);
        return refusal.<Shown<Reading>>map(Shown.Refused::new)
                .orElseGet(
                        () -> show(assignment.provider(), Set.of(recipient), log.ofRecipient(recipient, when), deed));
    }

    /** At what a user looked. */
    public Shown<Reading> byUser(Assignment assignment, String who, TimeSpan when, Deed deed) {
        Optional<RefusalCode> refusal = deed.role() == Role.CARER && !who.equals(deed.who())
                ? Optional.of(RefusalCode.NOT_IN_THIS_ROLE)
                : refusalOf(assignment, deed);
        return refusal.<Shown<Reading>>map(Shown.Refused::new)
                .orElseGet(() -> show(assignment.provider(), Set.of(), log.byUser(who, when), deed));
    }

    private Optional<RefusalCode> refusalOf(Assignment assignment, Deed deed) {
        Optional<RuleBook> book =
                shelf.books().rulesFor(assignment.municipality(), YearMonth.from(CareZone.dateOf(deed.when())));
        if (book.isEmpty()) {
            return Optional.of(RefusalCode.NO_RULE_BOOK);
        }
        boolean may = book.get().access().may(deed.role(), Act.LOOK)
                || book.get().access().may(deed.role(), Act.EXPORT);
        return may ? Optional.empty() : Optional.of(RefusalCode.NOT_IN_THIS_ROLE);
    }

    private Shown<Reading> show(
            ProviderId provider, Set<RecipientId> of, Either<JournalFault, List<Reading>> read, Deed deed) {
        return read.map(all -> all.stream().filter(each -> isOf(provider, each)).toList())
                .flatMap(found -> log.append(new Reading(deed, Sight.READINGS, Optional.of(provider), shown(of, found)))
                        .<List<Reading>>map(logged -> found))
                .fold(Shown.NotShown::new, Shown.These::new);
    }

    /** A look at everybody or at nothing names nobody; any other without a provider may name people of others. */
    private static boolean isOf(ProviderId provider, Reading reading) {
        return reading.provider()
                .map(provider::equals)
                .orElseGet(() ->
                        reading.sight().isOfEverybody() || reading.recipients().isEmpty());
    }

    /** Who was asked for, and everybody else whom these readings name. */
    private static Set<RecipientId> shown(Set<RecipientId> askedFor, List<Reading> found) {
        Set<RecipientId> shown = new HashSet<>(askedFor);
        found.forEach(each -> shown.addAll(each.recipients()));
        return shown;
    }
}
