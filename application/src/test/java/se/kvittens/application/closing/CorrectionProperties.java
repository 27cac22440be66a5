package se.kvittens.application.closing;

import static org.assertj.core.api.Assertions.assertThat;
import static se.kvittens.application.closing.ClosingTown.ACCOUNT;
import static se.kvittens.application.closing.ClosingTown.OCTOBER;
import static se.kvittens.application.closing.ClosingTown.SHELF;
import static se.kvittens.application.closing.ClosingTown.seen;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import se.kvittens.application.closing.ClosingTown.Corrected;
import se.kvittens.application.closing.MonthLedger.Posted;
import se.kvittens.application.closing.Posting.LineStated;
import se.kvittens.application.closing.Posting.MonthClosed;
import se.kvittens.application.registering.Outcome;
import se.kvittens.domain.quantity.Ore;
import se.kvittens.domain.settlement.Basis;
import se.kvittens.domain.settlement.Settle;
import se.kvittens.domain.settlement.Settlement;

/** Whatever is corrected and closed in whatever order, the bases add up to the months as they are corrected. */
class CorrectionProperties {

    private static final List<YearMonth> MONTHS = List.of(
            OCTOBER, OCTOBER.plusMonths(1), OCTOBER.plusMonths(2), OCTOBER.plusMonths(3), OCTOBER.plusMonths(4));

    /** A correction of one of the three visits of a month: so many minutes from 08:00, or none at all. */
    private record Step(int month, int visit, int minutes) {}

    @Property(tries = 30)
    void REG_17_all_bases_of_a_month_add_up_to_the_month_as_corrected(@ForAll("rounds") List<List<Step>> rounds) {
        ClosingTown town = town();
        Map<String, Integer> versions = new HashMap<>();
        List<Posted> before = new ArrayList<>();
        for (int round = 0; round < MONTHS.size(); round++) {
            YearMonth closing = MONTHS.get(round);
            String dayAfterLock = closing.plusMonths(1) + "-09T08:00";
            assertThat(town.close(closing, dayAfterLock)).isInstanceOf(ClosingOutcome.Done.class);

            assertThat(posted(town).subList(0, before.size())).isEqualTo(before);
            before = posted(town);
            for (YearMonth month : MONTHS.subList(0, round + 1)) {
                Settlement corrected = settled(town, month);
                assertThat(town.stated(month).standing()).containsExactlyInAnyOrderElementsOf(corrected.stated());
                assertThat(town.stated(month).amount())
                        .isEqualTo(corrected.invoice().amount());
            }
            assertThat(payableOf(town, closing)).isEqualTo(sumOfBasis(before, closing));
            for (Step step : rounds.get(round)) {
                correct(town, step, round, versions);
            }
        }
    }

    @Property(tries = 30)
    void TIME_5_nothing_that_is_taken_after_the_lock_changes_the_locked_month(@ForAll("taps") List<Integer> minutes) {
        ClosingTown town = town();
        Settlement locked = settled(town, OCTOBER);

        for (int i = 0; i < minutes.size(); i++) {
            String at = "2024-10-01T%02d:%02d".formatted(7 + minutes.get(i) / 60, minutes.get(i) % 60);
            town.tap("late" + i, i % 2 == 0 ? "anna" : "bo", at, "2024-11-05T16:00:01");
        }

        assertThat(settled(town, OCTOBER).stated()).isEqualTo(locked.stated());
        assertThat(town.months.of(town.supplied(OCTOBER)).get().supplied().inputHash())
                .isEqualTo(town().months
                        .of(town.supplied(OCTOBER))
                        .get()
                        .supplied()
                        .inputHash());
    }

    @Provide
    Arbitrary<List<Integer>> taps() {
        return Arbitraries.integers().between(0, 179).list().ofMaxSize(8);
    }

    @Provide
    Arbitrary<List<List<Step>>> rounds() {
        Arbitrary<Step> steps = Combinators.combine(
                        Arbitraries.integers().between(0, 2),
                        Arbitraries.integers().between(1, 3),
                        Arbitraries.of(-1, 0, 1, 30, 59, 60, 61))
                .as(Step::new);
        return steps.list().ofMaxSize(4).list().ofSize(MONTHS.size());
    }

    /** Three visits in each of the first three months, of an hour each. */
    private static ClosingTown town() {
        ClosingTown town = new ClosingTown();
        for (int month = 0; month < 3; month++) {
            for (int visit = 1; visit <= 3; visit++) {
                String day = MONTHS.get(month) + "-0" + visit;
                town.visited(nameOf(month, visit), visit == 1 ? "anna" : "bo", day + "T08:00", day + "T09:00");
            }
        }
        return town;
    }

    private static String nameOf(int month, int visit) {
        return "v" + month + visit;
    }

    /** Only of a month that is locked by then. */
    private static void correct(ClosingTown town, Step step, int round, Map<String, Integer> versions) {
        if (step.month() > round) {
            return;
        }
        YearMonth month = MONTHS.get(step.month());
        String name = nameOf(step.month(), step.visit());
        String day = month + "-0" + step.visit();
        int version = versions.merge(name, 1, Integer::sum) + 1;
        Corrected what = step.minutes() < 0
                ? Corrected.annulled(name, version, seen(day + "T08:00", day + "T09:00"), month)
                : Corrected.to(
                        name,
                        version,
                        seen(day + "T08:00", day + "T09:00"),
                        day + "T08:00",
                        "%sT%02d:%02d".formatted(day, 8 + step.minutes() / 60, step.minutes() % 60));
        assertThat(town.correct(what, MONTHS.get(round).plusMonths(1) + "-20T10:00"))
                .isInstanceOf(Outcome.Done.class);
    }

    /** As the ledger says that its corrections are settled. */
    private static Settlement settled(ClosingTown town, YearMonth month) {
        JournalMonth journal = town.months.of(town.supplied(month)).get();
        Statement stated = town.stated(month);
        return new Settle(SHELF.books())
                .settle(MonthsFromJournal.corrected(journal, stated::hasSettled), new Basis(Optional.empty(), true))
                .get();
    }

    private static List<Posted> posted(ClosingTown town) {
        Set<YearMonth> closed = town.ledger.closed(ACCOUNT).get();
        return MONTHS.stream()
                .filter(closed::contains)
                .flatMap(month -> town.ledger.read(ACCOUNT, month).get().posted().stream())
                .sorted(Comparator.comparing(Posted::taken))
                .toList();
    }

    private static Ore payableOf(ClosingTown town, YearMonth month) {
        Posting closing = town.stated(month).closing().orElseThrow().posting();
        return ((MonthClosed) closing.content()).payable();
    }

    private static Ore sumOfBasis(List<Posted> all, YearMonth basis) {
        return all.stream()
                .map(Posted::posting)
                .filter(posting -> posting.basis().equals(basis))
                .map(Posting::content)
                .filter(LineStated.class::isInstance)
                .map(content -> ((LineStated) content).amount())
                .reduce(Ore.ZERO, Ore::plus);
    }
}
