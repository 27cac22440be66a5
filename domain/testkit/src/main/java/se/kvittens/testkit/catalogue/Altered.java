package se.kvittens.testkit.catalogue;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import se.kvittens.domain.absence.Absence;
import se.kvittens.domain.compensation.RecipientFile;
import se.kvittens.domain.lockdate.LockDate;
import se.kvittens.domain.lockdate.PublishedLocks;
import se.kvittens.domain.order.Execution;
import se.kvittens.domain.settlement.ProviderMonth;
import se.kvittens.domain.visit.RegisteredVisit;

/** A month with one thing otherwise. */
final class Altered {

    private Altered() {}

    static ProviderMonth visits(ProviderMonth month, List<RegisteredVisit> visits) {
        return of(month, month.publishedLocks(), month.recipients(), visits);
    }

    static ProviderMonth recipients(ProviderMonth month, List<RecipientFile> recipients) {
        return of(month, month.publishedLocks(), recipients, month.visits());
    }

    static ProviderMonth orders(ProviderMonth month, UnaryOperator<List<Execution>> change) {
        return recipients(
                month,
                month.recipients().stream()
                        .map(file -> of(file, change.apply(file.executions()), file.absences()))
                        .toList());
    }

    static ProviderMonth absences(ProviderMonth month, UnaryOperator<List<Absence>> change) {
        return recipients(
                month,
                month.recipients().stream()
                        .map(file -> of(file, file.executions(), change.apply(file.absences())))
                        .toList());
    }

    static ProviderMonth lock(ProviderMonth month, LockDate lock) {
        Map<YearMonth, LockDate> locks = new HashMap<>(month.publishedLocks().byMonth());
        locks.put(month.month(), lock);
        return of(month, new PublishedLocks(locks), month.recipients(), month.visits());
    }

    private static ProviderMonth of(
            ProviderMonth month, PublishedLocks locks, List<RecipientFile> recipients, List<RegisteredVisit> visits) {
        return new ProviderMonth(
                month.municipality(), month.month(), month.provider(), locks, month.prices(), recipients, visits);
    }

    private static RecipientFile of(RecipientFile file, List<Execution> orders, List<Absence> absences) {
        return new RecipientFile(file.recipient(), orders, absences, file.excessApproved(), file.mealDeliveries());
    }
}
