package se.kvittens.testkit.month;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import se.kvittens.domain.compensation.RecipientFile;
import se.kvittens.domain.rulebook.RuleBook;
import se.kvittens.domain.rulebook.RuleBooks;
import se.kvittens.domain.source.CutOver;
import se.kvittens.testkit.book.VariedBook;
import se.kvittens.testkit.frame.Frame;
import se.kvittens.testkit.frame.Pick;
import se.kvittens.testkit.frame.Twist;
import se.kvittens.testkit.recipient.RecipientDraft;
import se.kvittens.testkit.recipient.Recipients;
import se.kvittens.testkit.visit.VisitDraft;
import se.kvittens.testkit.visit.Visits;

/**
 * A month before its rule book is known.
 *
 * @param number which of the months of the rule book
 */
record MonthDraft(
        int number, List<RecipientDraft> recipients, List<VisitDraft> visits, List<Twist<MonthMaker>> twists) {

    /** A month of the one rule book, settled by all. */
    MonthCase in(RuleBooks books, VariedBook varied) {
        RuleBook book = varied.book();
        MonthMaker maker = new MonthMaker(books, book, Pick.from(monthsOf(books, book), number));
        twists.forEach(twist -> twist.on(maker, maker.frame()));
        Frame frame = maker.frame();
        List<RecipientFile> files = Recipients.built(recipients, frame);
        return new MonthCase(
                books, maker.build(files, Visits.built(visits, frame, files)), maker.basis(), varied.changes());
    }

    /** The first year of a version, the last month before the next, and the months in which systems change. */
    static List<YearMonth> monthsOf(RuleBooks books, RuleBook book) {
        YearMonth first = firstOf(book);
        Set<YearMonth> months = new LinkedHashSet<>();
        for (int i = 0; i < 12; i++) {
            months.add(first.plusMonths(i));
        }
        if (book.cutOver() instanceof CutOver.ChangeOfSystem change) {
            months.add(YearMonth.from(change.goLive().value()));
            months.add(YearMonth.from(change.newAloneFrom().value()));
        }
        books.all().stream()
                .map(next -> next.version().inForceFrom())
                .map(day -> YearMonth.from(day).minusMonths(1))
                .forEach(months::add);
        return months.stream()
                .filter(month -> books.rulesFor(book.version().municipality(), month)
                        .filter(rules -> rules.version().equals(book.version()))
                        .isPresent())
                .toList();
    }

    private static YearMonth firstOf(RuleBook book) {
        LocalDate from = book.version().inForceFrom();
        YearMonth month = YearMonth.from(from);
        return from.getDayOfMonth() == 1 ? month : month.plusMonths(1);
    }
}
