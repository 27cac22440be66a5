package se.kvittens.application.closing;

import io.vavr.control.Either;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import se.kvittens.application.closing.NotSupplied.NoRuleBook;
import se.kvittens.application.closing.NotSupplied.Unread;
import se.kvittens.application.closing.NotSupplied.VisitsInBoth;
import se.kvittens.application.registering.Assignment;
import se.kvittens.application.registering.Households;
import se.kvittens.application.registering.Journal;
import se.kvittens.application.registering.JournalFault;
import se.kvittens.application.registering.MonthOfJournal;
import se.kvittens.application.registering.VisitsOfMonth;
import se.kvittens.application.rulebooks.RuleBookShelf;
import se.kvittens.application.settling.Supplied;
import se.kvittens.domain.identity.MunicipalityId;
import se.kvittens.domain.identity.ProviderId;
import se.kvittens.domain.identity.RecipientId;
import se.kvittens.domain.identity.SystemOfRecord;
import se.kvittens.domain.people.Recipient;
import se.kvittens.domain.registering.CorrectedVersion;
import se.kvittens.domain.rulebook.RuleBooks;
import se.kvittens.domain.settlement.ProviderMonth;
import se.kvittens.domain.visit.RegisteredVisit;

/** Gives months the visits of a journal; recipients, orders, absences and prices stay as they were supplied. */
public final class MonthsFromJournal {

    private final VisitsOfMonth visits;
    private final RuleBooks books;
    private final UnaryOperator<String> hash;
    private final Function<Supplied, Either<JournalFault, Supplied>> said;

    /**
     * Months by a shelf of rule books.
     *
     * @param hash of a text, by which a month's input is known
     */
    public MonthsFromJournal(Journal journal, RuleBookShelf shelf, UnaryOperator<String> hash) {
        this.visits = new VisitsOfMonth(journal, shelf);
        this.books = shelf.books();
        this.hash = hash;
        this.said = Either::right;
    }

    private MonthsFromJournal(MonthsFromJournal months, Function<Supplied, Either<JournalFault, Supplied>> said) {
        this.visits = months.visits;
        this.books = months.books;
        this.hash = months.hash;
        this.said = said;
    }

    /** The same of months as they were supplied, with what was said of them beside what happens to visits. */
    public MonthsFromJournal with(Function<Supplied, Either<JournalFault, Supplied>> whatWasSaid) {
        return new MonthsFromJournal(this, whatWasSaid);
    }

    /** The month as of its lock. */
    public Either<NotSupplied, JournalMonth> of(Supplied supplied) {
        return said.apply(supplied).<NotSupplied>mapLeft(Unread::new).flatMap(this::read);
    }

    private Either<NotSupplied, JournalMonth> read(Supplied supplied) {
        ProviderMonth month = supplied.month();
        if (!hasRules(month.municipality(), month.month(), month)) {
            return Either.left(new NoRuleBook(month.municipality(), month.month()));
        }
        return visits.read(assignment(month), month.month(), households(month))
                .<NotSupplied>mapLeft(Unread::new)
                .flatMap(journal -> inBoth(month, journal)
                        .<Either<NotSupplied, JournalMonth>>map(Either::left)
                        .orElseGet(() -> Either.right(with(supplied, journal))));
    }

    /** What was corrected in another month of the same provider. */
    Either<NotSupplied, List<CorrectedVersion>> correctionsOf(ProviderMonth provider, YearMonth month) {
        return hasRules(provider.municipality(), month, provider)
                ? visits.read(assignment(provider), month, households(provider))
                        .<NotSupplied>mapLeft(Unread::new)
                        .map(MonthOfJournal::corrections)
                : Either.left(new NoRuleBook(provider.municipality(), month));
    }

    /** The month with some of its corrections. */
    static ProviderMonth corrected(JournalMonth month, Predicate<CorrectedVersion> counting) {
        ProviderMonth locked = month.supplied().month();
        Set<RegisteredVisit> fromJournal = Set.copyOf(settled(month.journal().locked()));
        List<RegisteredVisit> all = new ArrayList<>();
        locked.visits().stream().filter(visit -> !fromJournal.contains(visit)).forEach(all::add);
        all.addAll(settled(month.journal().corrected(counting)));
        return with(locked, all);
    }

    /** Whose work a month is. */
    public static Assignment assignment(ProviderMonth month) {
        return new Assignment(
                month.municipality(),
                new ProviderId(month.provider().providerName()),
                month.publishedLocks(),
                month.provider().ownDay());
    }

    /** Who lives with whom, by either's word. */
    public static Households households(ProviderMonth month) {
        Map<RecipientId, RecipientId> homes = new HashMap<>();
        month.recipients()
                .forEach(file -> cohabitant(file.recipient())
                        .ifPresent(other -> homes.put(file.recipient().id(), other)));
        return (one, other) -> other.equals(homes.get(one)) || one.equals(homes.get(other));
    }

    private static Optional<RecipientId> cohabitant(Recipient recipient) {
        return recipient.cohabitsWith();
    }

    private boolean hasRules(MunicipalityId municipality, YearMonth of, ProviderMonth month) {
        return books.rulesFor(municipality, of).isPresent()
                && books.locksOf(municipality, month.publishedLocks()).of(of).isPresent();
    }

    private static Optional<NotSupplied> inBoth(ProviderMonth month, MonthOfJournal journal) {
        Set<SystemOfRecord> recorded = EnumSet.noneOf(SystemOfRecord.class);
        journal.locked().forEach(visit -> recorded.add(visit.system()));
        journal.corrections().forEach(each -> each.counts().ifPresent(visit -> recorded.add(visit.system())));
        return month.visits().stream()
                .map(RegisteredVisit::system)
                .filter(recorded::contains)
                .findFirst()
                .map(VisitsInBoth::new);
    }

    private JournalMonth with(Supplied supplied, MonthOfJournal journal) {
        List<RegisteredVisit> all = new ArrayList<>(supplied.month().visits());
        List<RegisteredVisit> settled = settled(journal.locked());
        all.addAll(settled);
        String content = supplied.inputHash() + "\n" + VisitTexts.of(settled);
        return new JournalMonth(
                new Supplied(
                        with(supplied.month(), all),
                        hash.apply(content),
                        supplied.priceListHash(),
                        supplied.rejected()),
                journal);
    }

    private static List<RegisteredVisit> settled(List<RegisteredVisit> visits) {
        return visits.stream().map(WholeSeconds::of).toList();
    }

    private static ProviderMonth with(ProviderMonth month, List<RegisteredVisit> all) {
        return new ProviderMonth(
                month.municipality(),
                month.month(),
                month.provider(),
                month.publishedLocks(),
                month.prices(),
                month.recipients(),
                all);
    }
}
