package se.kvittens.examples.cli.journal.visits;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.kvittens.application.closing.MonthsFromJournal;
import se.kvittens.application.registering.Assignment;
import se.kvittens.domain.registering.MonthView;
import se.kvittens.domain.rulebook.RuleBooks;
import se.kvittens.domain.settlement.ProviderMonth;
import se.kvittens.domain.visit.EffectiveVisit;
import se.kvittens.domain.visit.Receipt;
import se.kvittens.domain.visit.RegisteredVisit;
import se.kvittens.examples.cli.frame.Context;
import se.kvittens.examples.cli.journal.JournalTexts;

/** The times of visits that count, by the rules of their month; beside them those that were registered, where they differ. */
final class ListedTimes {

    private final Optional<MonthView> view;
    private final Context context;

    private ListedTimes(Optional<MonthView> view, Context context) {
        this.view = view;
        this.context = context;
    }

    /** Without a rule book in force, visits have the times that were registered. */
    static ListedTimes of(ProviderMonth month, RuleBooks books, Context context) {
        Assignment assignment = MonthsFromJournal.assignment(month);
        return new ListedTimes(
                books.rulesFor(assignment.municipality(), month.month())
                        .map(book -> new MonthView(
                                book, books.locksOf(assignment.municipality(), assignment.locks()), month.month())),
                context);
    }

    String of(RegisteredVisit visit) {
        Optional<EffectiveVisit> effective = view.flatMap(month ->
                month.effective(visit).<Optional<EffectiveVisit>>fold(refused -> Optional.empty(), Optional::of));
        return effective
                .filter(each -> !isAt(each.start(), visit.start()) || !isAt(each.end(), visit.end()))
                .map(each -> context.say(
                        "visits.changedTimes",
                        JournalTexts.timeOf(each.start()),
                        JournalTexts.timeOf(each.end()),
                        JournalTexts.timeOf(visit.start()),
                        JournalTexts.timeOf(visit.end())))
                .orElseGet(() -> context.say(
                        "visits.times", JournalTexts.timeOf(visit.start()), JournalTexts.timeOf(visit.end())));
    }

    private static boolean isAt(@Nullable Receipt effective, @Nullable Receipt registered) {
        return Objects.equals(
                Optional.ofNullable(effective).map(Receipt::at),
                Optional.ofNullable(registered).map(Receipt::at));
    }
}
