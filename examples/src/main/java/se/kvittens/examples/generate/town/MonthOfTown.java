package se.kvittens.examples.generate.town;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.Optional;
import java.util.Set;
import se.kvittens.domain.identity.SystemOfRecord;
import se.kvittens.domain.rule.Setting;
import se.kvittens.domain.rulebook.RuleBook;
import se.kvittens.domain.source.CutOver;
import se.kvittens.domain.time.CareZone;
import se.kvittens.domain.visit.ChangeWindow;
import se.kvittens.domain.visit.ReceiptMethod;

/**
 * A month under its rules.
 *
 * @param lock against which the office works
 */
public record MonthOfTown(YearMonth month, RuleBook book, Instant lock) {

    public boolean contains(LocalDate date) {
        return date.getYear() == month.getYear() && date.getMonth() == month.getMonth();
    }

    public Set<ReceiptMethod> digitalMethods() {
        return book.visits().receipts().digitalMethods().value();
    }

    /** At a time of the next working day after an instant. */
    public Instant nextWorkingDay(Instant after, LocalTime time) {
        LocalDate day = book.workingDays().nextAfter(CareZone.dateOf(after));
        return day.atTime(time).atZone(CareZone.ZONE).toInstant();
    }

    /** When a visit can no longer be changed that was approved then. */
    public Instant closes(SystemOfRecord system, Optional<Instant> approved) {
        return Optional.ofNullable(book.visits().changes().windows().get(system))
                .map(Setting::value)
                .flatMap(window -> window instanceof ChangeWindow.AfterApproval after
                        ? approved.map(at -> at.plus(after.length()))
                        : Optional.empty())
                .orElse(lock);
    }

    /** Whether a provider changes systems on this day or the next. */
    public boolean isNearChangeOfSystem(LocalDate date, CutOver.GoLive provider) {
        Instant day = CareZone.startOf(date);
        CutOver cutOver = book.cutOver();
        return cutOver.liveAt(day, provider) != cutOver.liveAt(CareZone.startOf(date.minusDays(1)), provider)
                || cutOver.liveAt(day, provider) != cutOver.liveAt(CareZone.startOf(date.plusDays(1)), provider);
    }
}
