package se.kvittens.domain.deadline;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Year;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.kvittens.domain.access.AccountRule;
import se.kvittens.domain.followup.MonthlyForm;
import se.kvittens.domain.identity.MunicipalityId;
import se.kvittens.domain.lockdate.LockDates;
import se.kvittens.domain.lockdate.PublishedLocks;
import se.kvittens.domain.rule.Home;
import se.kvittens.domain.rule.RuleId;
import se.kvittens.domain.rulebook.RuleBook;
import se.kvittens.domain.rulebook.RuleBooks;

/** The deadlines that fall in a year, in order. */
@Home(RuleId.SYS_5)
public final class DeadlineCalendar {

    private static final LocalTime END_OF_DAY = LocalTime.of(23, 59, 59);

    private final RuleBooks books;
    private final MunicipalityId municipality;
    private final LockDates locks;

    public DeadlineCalendar(RuleBooks books, MunicipalityId municipality, PublishedLocks published) {
        this.books = books;
        this.municipality = municipality;
        this.locks = books.locksOf(municipality, published);
    }

    /** None of months before the first rule book. */
    public List<Deadline> in(Year year) {
        Stream<Deadline> locked = monthsAround(year).flatMap(this::ofLock);
        Stream<Deadline> others = months(year).flatMap(this::othersFallingIn);
        return Stream.concat(locked, others)
                .filter(deadline -> deadline.at().getYear() == year.getValue())
                .sorted(Comparator.comparing(Deadline::at).thenComparing(Deadline::kind))
                .toList();
    }

    private static Stream<YearMonth> months(Year year) {
        return IntStream.rangeClosed(1, 12).mapToObj(year::atMonth);
    }

    /** A published lock may fall later than in the month after. */
    private static Stream<YearMonth> monthsAround(Year year) {
        return Stream.concat(months(year.minusYears(1)), months(year));
    }

    private Stream<Deadline> othersFallingIn(YearMonth month) {
        return books.rulesFor(municipality, month).stream()
                .flatMap(book -> Stream.concat(ofForms(book, month), ofAccounts(book, month)));
    }

    private Stream<Deadline> ofLock(YearMonth about) {
        return locks.of(about).stream()
                .map(lock -> lock.value())
                .flatMap(lock -> Stream.of(
                        of(DeadlineKind.LOCK, RuleId.TIME_4, lock.localTime(), about),
                        of(
                                DeadlineKind.INVOICE,
                                RuleId.TIME_7,
                                lock.date().plusDays(1).atStartOfDay(),
                                about)));
    }

    private static Stream<Deadline> ofForms(RuleBook book, YearMonth month) {
        return book.followUp().monthlyForms().value().stream().map(form -> ofForm(form, book, month));
    }

    private static Deadline ofForm(MonthlyForm form, RuleBook book, YearMonth month) {
        LocalDate day = book.workingDays().nth(form.workingDay(), month);
        return new Deadline(
                DeadlineKind.FORM,
                RuleId.SYS_5,
                day.atTime(END_OF_DAY),
                Optional.of(month.minusMonths(1)),
                Optional.of(form.name()));
    }

    private static Stream<Deadline> ofAccounts(RuleBook book, YearMonth month) {
        AccountRule accounts = book.followUp().accounts();
        return Stream.of(month.minusMonths(1), month)
                .flatMap(from -> accounts.validUntil(from.atEndOfMonth()).stream())
                .distinct()
                .flatMap(end -> Stream.concat(
                        Stream.of(of(DeadlineKind.ACCOUNTS_END, end)),
                        accounts.extensionBy(end).map(day -> of(DeadlineKind.ACCOUNT_EXTENSION, day)).stream()))
                .filter(deadline -> YearMonth.from(deadline.at()).equals(month));
    }

    private static Deadline of(DeadlineKind kind, LocalDate day) {
        return new Deadline(kind, RuleId.SYS_4, day.atTime(END_OF_DAY), Optional.empty(), Optional.empty());
    }

    private static Deadline of(DeadlineKind kind, RuleId rule, LocalDateTime at, YearMonth about) {
        return new Deadline(kind, rule, at, Optional.of(about), Optional.empty());
    }
}
