package se.kvittens.domain.settlement;

import io.vavr.control.Either;
import java.time.Instant;
import java.util.Optional;
import se.kvittens.domain.lockdate.ApprovalCutoff;
import se.kvittens.domain.lockdate.LockDate;
import se.kvittens.domain.lockdate.LockDates;
import se.kvittens.domain.reason.Explained;
import se.kvittens.domain.rulebook.RuleBook;
import se.kvittens.domain.rulebook.RuleBooks;
import se.kvittens.domain.time.CareZone;

/** Settles a provider's month: finds its rules and its lock, and refuses what can't be settled. */
public final class Settle {

    private static final int USUAL_HOUR = 8;

    private final RuleBooks books;

    public Settle(RuleBooks books) {
        this.books = books;
    }

    public Either<SettlementRefused, Settlement> settle(ProviderMonth input, Basis basis) {
        Optional<RuleBook> rules = books.rulesFor(input.municipality(), input.month());
        LockDates locks = books.locksOf(input.municipality(), input.publishedLocks());
        Optional<Explained<LockDate>> lock = locks.of(input.month());
        if (rules.isEmpty() || lock.isEmpty()) {
            return Either.left(new SettlementRefused.NoRuleBook(input.municipality(), input.month()));
        }
        LockDate lockDate = lock.get().value();
        Instant asOf = basis.asOf().orElseGet(() -> usualAsOf(lockDate));
        if (basis.isFinal() && !lockDate.isPastAt(asOf)) {
            return Either.left(new SettlementRefused.FinalBeforeLock(input.month(), lockDate, asOf));
        }
        ApprovalCutoff approvals =
                basis.isFinal() ? ApprovalCutoff.ofFinal(lock.get()) : ApprovalCutoff.ofPreliminary(lock.get(), asOf);
        Provenance provenance = new Provenance(
                rules.get(),
                input.month(),
                lock.get(),
                asOf,
                basis.isFinal(),
                input.provider().providerName());
        return new Admission(rules.get(), input)
                .refusal()
                .<Either<SettlementRefused, Settlement>>map(Either::left)
                .orElseGet(() -> new Pipeline(provenance, input, locks, approvals).run());
    }

    /** 08:00 on the day after the lock. */
    public static Instant usualAsOf(LockDate lock) {
        return lock.date()
                .plusDays(1)
                .atTime(USUAL_HOUR, 0)
                .atZone(CareZone.ZONE)
                .toInstant();
    }
}
