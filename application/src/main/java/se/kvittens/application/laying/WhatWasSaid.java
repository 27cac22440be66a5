package se.kvittens.application.laying;

import io.vavr.control.Either;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import se.kvittens.application.closing.Account;
import se.kvittens.application.closing.MonthsFromJournal;
import se.kvittens.application.registering.Assignment;
import se.kvittens.application.registering.JournalFault;
import se.kvittens.application.rulebooks.RuleBookShelf;
import se.kvittens.application.settling.Supplied;
import se.kvittens.domain.compensation.RecipientFile;
import se.kvittens.domain.identity.RecipientId;
import se.kvittens.domain.settlement.ProviderMonth;
import se.kvittens.domain.time.CareZone;
import se.kvittens.domain.time.DateSpan;

/**
 * What was said, to be laid over what was supplied of a month. What was taken down after the lock of a month is not laid over it:
 * a month that is locked stays as it is (TIME-4). A month of which nothing was said is given just as it was supplied.
 */
public final class WhatWasSaid {

    private final Laid.Said said;
    private final RuleBookShelf shelf;
    private final UnaryOperator<String> hash;

    /**
     * By a shelf of rule books.
     *
     * @param hash of a text, by which a month's input is known
     */
    public WhatWasSaid(Laid.Said said, RuleBookShelf shelf, UnaryOperator<String> hash) {
        this.said = said;
        this.shelf = shelf;
        this.hash = hash;
    }

    /** The month with what was said of it; what it is known by is of both. */
    public Either<JournalFault, Supplied> over(Supplied supplied) {
        ProviderMonth month = supplied.month();
        Assignment assignment = MonthsFromJournal.assignment(month);
        Account account = new Account(assignment.municipality(), assignment.provider());
        Predicate<Instant> counts = inTime(month);
        return said.absences()
                .read(account)
                .flatMap(absences -> said.orders()
                        .read(account)
                        .map(orders -> over(
                                supplied,
                                new Words(
                                        new SaidAbsences(absences.told(), counts),
                                        new SaidOrders(orders.told(), counts)))));
    }

    private record Words(SaidAbsences absences, SaidOrders orders) {

        RecipientFile over(RecipientFile file, DateSpan days) {
            RecipientId recipient = file.recipient().id();
            return new RecipientFile(
                    file.recipient(),
                    orders.over(recipient, file.executions(), days),
                    absences.over(recipient, file.absences(), days),
                    file.excessApproved(),
                    file.mealDeliveries());
        }
    }

    private Predicate<Instant> inTime(ProviderMonth month) {
        return shelf.books()
                .locksOf(month.municipality(), month.publishedLocks())
                .of(month.month())
                .<Predicate<Instant>>map(lock -> lock.value()::isInTime)
                .orElse(taken -> true);
    }

    private Supplied over(Supplied supplied, Words words) {
        ProviderMonth month = supplied.month();
        DateSpan days = CareZone.daysOf(month.month());
        List<RecipientFile> laid =
                month.recipients().stream().map(file -> words.over(file, days)).toList();
        List<RecipientFile> changed = new ArrayList<>(laid);
        changed.removeAll(new HashSet<>(month.recipients()));
        return changed.isEmpty()
                ? supplied
                : new Supplied(
                        with(month, laid),
                        hash.apply(supplied.inputHash() + "\n" + LaidTexts.of(changed)),
                        supplied.priceListHash(),
                        supplied.rejected());
    }

    private static ProviderMonth with(ProviderMonth month, List<RecipientFile> recipients) {
        return new ProviderMonth(
                month.municipality(),
                month.month(),
                month.provider(),
                month.publishedLocks(),
                month.prices(),
                recipients,
                month.visits());
    }
}
