package se.kvittens.application.registering;

import static org.assertj.core.api.Assertions.assertThat;
import static se.kvittens.application.registering.Happenings.C1;
import static se.kvittens.domain.fixture.Settings.set;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import se.kvittens.application.registering.JournalContract.SettableClock;
import se.kvittens.application.registering.Outcome.Done;
import se.kvittens.application.rulebooks.RuleBookShelf;
import se.kvittens.domain.access.Deed;
import se.kvittens.domain.access.Role;
import se.kvittens.domain.fixture.At;
import se.kvittens.domain.fixture.Town;
import se.kvittens.domain.identity.VisitId;
import se.kvittens.domain.lockdate.PublishedLocks;
import se.kvittens.domain.registering.Happening;
import se.kvittens.domain.registering.Happening.ReceiptMade;
import se.kvittens.domain.registering.Happening.Seen;
import se.kvittens.domain.registering.Happening.TimesAdjusted;
import se.kvittens.domain.rule.RuleId;
import se.kvittens.domain.rulebook.RuleBooks;
import se.kvittens.domain.time.DateSpan;
import se.kvittens.domain.visit.ChangeRules;
import se.kvittens.domain.visit.MonthOfVisit;
import se.kvittens.domain.visit.RegisteredVisit;

/** Whichever end of a visit decides its day: what is shown of some days is what counts on them in the months. */
class CountingDaysProperties {

    private static final YearMonth OCTOBER = YearMonth.of(2024, 10);
    private static final YearMonth NOVEMBER = YearMonth.of(2024, 11);
    private static final Assignment ASSIGNMENT = new Assignment(Town.NORTH, Happenings.PROVIDER, PublishedLocks.NONE);
    private static final Instant BEFORE_THE_LOCK = At.at("2024-11-04T12:00");

    /** A visit after the one before it, which the planner then moves; all in minutes. */
    private record Made(int pause, int length, int moved) {}

    @Example
    void TIME_2_where_the_end_decides_a_visit_over_midnight_is_of_the_month_of_its_end() {
        Office office = new Office(MonthOfVisit.END);
        office.visit("v", At.at("2024-10-31T23:00"), At.at("2024-11-01T01:00"), 0);

        assertThat(office.month(OCTOBER).present()).isEmpty();
        assertThat(office.month(NOVEMBER).present().values()).containsExactly(LocalDate.of(2024, 11, 1));
        assertThat(office.shown(new DateSpan(LocalDate.of(2024, 10, 1), LocalDate.of(2024, 11, 1))))
                .isEmpty();
        assertThat(office.shown(new DateSpan(LocalDate.of(2024, 11, 1), LocalDate.of(2024, 11, 2))))
                .hasSize(1);
    }

    @Property(tries = 150)
    void TIME_2_what_is_shown_of_some_days_is_what_counts_on_them(
            @ForAll MonthOfVisit decides,
            @ForAll("visits") List<Made> visits,
            @ForAll @IntRange(max = 8) int first,
            @ForAll @IntRange(min = 1, max = 8) int length) {
        Office office = new Office(decides);
        Instant at = At.at("2024-10-28T18:00");
        for (int number = 0; number < visits.size(); number++) {
            Made made = visits.get(number);
            Instant start = at.plus(Duration.ofMinutes(made.pause()));
            at = start.plus(Duration.ofMinutes(made.length()));
            office.visit("v" + number, start, at, made.moved());
        }
        DateSpan days = new DateSpan(
                LocalDate.of(2024, 10, 28).plusDays(first),
                LocalDate.of(2024, 10, 28).plusDays(first + length));
        Statistics.label("of these days").collect(office.shown(days).isEmpty() ? "none" : "some");

        assertThat(office.shown(days)).containsExactlyInAnyOrderElementsOf(office.counting(days));
        assertThat(office.shown(new DateSpan(OCTOBER.atDay(1), NOVEMBER.atEndOfMonth())))
                .hasSameSizeAs(visits);
        for (YearMonth month : List.of(OCTOBER, NOVEMBER)) {
            assertThat(office.month(month).present().keySet())
                    .containsExactlyInAnyOrderElementsOf(office.month(month).locked());
        }
    }

    /** So few and so short that the last one ends, wherever it is moved, before it is moved. */
    @Provide
    Arbitrary<List<Made>> visits() {
        return Combinators.combine(
                        Arbitraries.integers().between(10, 600),
                        Arbitraries.integers().between(1, 300),
                        Arbitraries.of(0, 0, 300, -300, 1_440))
                .as(Made::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(8);
    }

    /** Of the town with flags, where one end or the other decides. */
    private record Office(MemoryJournal journal, RuleBookShelf shelf) {

        Office(MonthOfVisit decides) {
            this(new MemoryJournal(new SettableClock(BEFORE_THE_LOCK)), town(decides));
        }

        void visit(String id, Instant start, Instant end, int moved) {
            assertThat(List.of(tap(id, start), tap(id + "-end", end))).allMatch(Done.class::isInstance);
            if (moved != 0) {
                Duration by = Duration.ofMinutes(moved);
                TimesAdjusted adjusted =
                        new TimesAdjusted(new VisitId(id), new Seen(start, end), start.plus(by), end.plus(by));
                assertThat(ask(adjusted, new Deed("åsa", Role.PLANNER, BEFORE_THE_LOCK, "another time")))
                        .isInstanceOf(Done.class);
            }
        }

        private Outcome tap(String id, Instant at) {
            return ask(new ReceiptMade(Happenings.tap(id, at)), new Deed("c1", Role.CARER, at, ""));
        }

        private Outcome ask(Happening asked, Deed deed) {
            return new RecordVisits(journal, (one, other) -> false, shelf).ask(ASSIGNMENT, C1.carer(), asked, deed);
        }

        List<RegisteredVisit> shown(DateSpan days) {
            return new VisitsOverSpan(journal, (one, other) -> false, shelf)
                    .ofAll(ASSIGNMENT, days)
                    .get();
        }

        List<RegisteredVisit> counting(DateSpan days) {
            return Stream.of(OCTOBER, NOVEMBER)
                    .flatMap(month -> month(month).present().entrySet().stream())
                    .filter(each -> days.contains(each.getValue()))
                    .map(Map.Entry::getKey)
                    .toList();
        }

        MonthOfJournal month(YearMonth month) {
            return new VisitsOfMonth(journal, shelf)
                    .read(ASSIGNMENT, month, (one, other) -> false)
                    .get();
        }
    }

    private static RuleBookShelf town(MonthOfVisit decides) {
        RuleBooks books = new RuleBooks(List.of(Town.north()
                .changes(new ChangeRules(
                        Town.north().book().visits().changes().windows(),
                        Town.north().book().visits().changes().completes(),
                        set(RuleId.TIME_2, "monthOf", decides)))
                .book()));
        return () -> books;
    }
}
