package se.kvittens.domain.reconciliation;

import io.vavr.control.Either;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.kvittens.domain.identity.SystemOfRecord;
import se.kvittens.domain.identity.VisitId;
import se.kvittens.domain.lockdate.LockDates;
import se.kvittens.domain.rulebook.RuleBook;
import se.kvittens.domain.rulebook.RuleBooks;
import se.kvittens.domain.settlement.ProviderMonth;
import se.kvittens.domain.settlement.SettlementRefused;
import se.kvittens.domain.visit.RegisteredVisit;

/** Holds what two systems have of a provider's month against each other (SYS-1). */
public final class Reconcile {

    private final RuleBooks books;

    public Reconcile(RuleBooks books) {
        this.books = books;
    }

    /** Refused where a visit can't be taken in, for the same reasons as a settlement would be. */
    public Either<SettlementRefused, Reconciliation> reconcile(ProviderMonth input) {
        Optional<RuleBook> rules = books.rulesFor(input.municipality(), input.month());
        if (rules.isEmpty()) {
            return Either.left(new SettlementRefused.NoRuleBook(input.municipality(), input.month()));
        }
        Optional<SettlementRefused> duplicate = duplicateIn(input);
        if (duplicate.isPresent()) {
            return Either.left(duplicate.get());
        }
        LockDates locks = books.locksOf(input.municipality(), input.publishedLocks());
        var subject = new Reconciliation.Subject(rules.get(), input.month(), input.provider());
        return new Sorting(subject, locks).sort(input.visits());
    }

    private static Optional<SettlementRefused> duplicateIn(ProviderMonth input) {
        Map<SystemOfRecord, Set<VisitId>> seen = new EnumMap<>(SystemOfRecord.class);
        for (RegisteredVisit visit : input.visits()) {
            if (!seen.computeIfAbsent(visit.system(), none -> new HashSet<>()).add(visit.id())) {
                return Optional.of(new SettlementRefused.DuplicateVisit(visit.id(), visit.system()));
            }
        }
        return Optional.empty();
    }
}
