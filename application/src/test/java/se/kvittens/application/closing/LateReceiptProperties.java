package se.kvittens.application.closing;

import static org.assertj.core.api.Assertions.assertThat;
import static se.kvittens.application.closing.ClosingTown.OCTOBER;
import static se.kvittens.application.closing.ClosingTown.SHELF;

import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import se.kvittens.application.closing.ClosingTown.Corrected;
import se.kvittens.application.registering.Outcome;
import se.kvittens.application.registering.VisitsOfMonth;
import se.kvittens.domain.fixture.At;
import se.kvittens.domain.fixture.Town;
import se.kvittens.domain.identity.VisitId;
import se.kvittens.domain.pairing.ReceiptId;
import se.kvittens.domain.pairing.RegisteredReceipt;
import se.kvittens.domain.registering.Happening.Seen;
import se.kvittens.domain.visit.RegisteredVisit;

/** Whatever receipts of a locked month come between its corrections, each visit is worth what was last said of it. */
class LateReceiptProperties {

    private static final List<YearMonth> LATER =
            List.of(OCTOBER.plusMonths(1), OCTOBER.plusMonths(2), OCTOBER.plusMonths(3));

    /** Of an hour that costs 400.00. */
    private static final int KRONOR_FOR_THREE_MINUTES = 20;

    private static final Instant EIGHT = At.at("2024-10-01T08:00");

    /** A receipt that comes late, or a correction by the name of one of the receipts. */
    private sealed interface Step {

        /** So many seconds after 08:00, at the door of one who has a visit. */
        record Late(int seconds, String recipient) implements Step {}

        /**
         * To so many times three minutes; to none where the visit is annulled.
         *
         * @param named which of the receipts that are known by then
         */
        record Correct(int named, int thrice) implements Step {}
    }

    /** What is one visit, by the receipts that it ever had when it was locked or corrected. */
    private static final class One {

        private final Set<String> names = new HashSet<>();
        private int versions;
        private int minutes;

        One(int minutes, String... names) {
            this.minutes = minutes;
            this.names.addAll(List.of(names));
        }
    }

    private final ClosingTown town = new ClosingTown();
    private final List<RegisteredReceipt> receipts = new ArrayList<>();
    private final List<One> visits = new ArrayList<>();

    @Property(tries = 150)
    void REG_17_all_bases_add_up_to_the_last_version_of_each_visit(@ForAll("rounds") List<List<Step>> rounds) {
        LateReceiptProperties run = new LateReceiptProperties().locked();

        run.corrected(rounds, false);
    }

    @Property(tries = 150)
    void REG_17_what_shares_a_receipt_with_a_locked_visit_is_paid_as_it_was_last_corrected(
            @ForAll("rounds") List<List<Step>> rounds) {
        LateReceiptProperties run = new LateReceiptProperties().locked();

        run.corrected(rounds, true);

        assertThat(run.visits).hasSize(2);
    }

    @Provide
    Arbitrary<List<List<Step>>> rounds() {
        Arbitrary<Integer> seconds = Arbitraries.oneOf(
                Arbitraries.integers().between(-120, 180).map(minutes -> minutes * 60),
                Arbitraries.of(-11, -10, -5, 5, 10, 11, 3589, 3595, 3605, 3611));
        Arbitrary<Step> late = Combinators.combine(seconds, Arbitraries.of("anna", "anna", "bo"))
                .as(Step.Late::new);
        Arbitrary<Step> correct = Combinators.combine(
                        Arbitraries.integers().between(0, 30),
                        Arbitraries.integers().between(0, 40))
                .as(Step.Correct::new);
        return Arbitraries.oneOf(late, correct).list().ofMaxSize(6).list().ofSize(LATER.size());
    }

    /** An hour at anna and then half an hour at her once more; 600.00. */
    private LateReceiptProperties locked() {
        visit("a", "2024-10-01T08:00", "2024-10-01T09:00", 60);
        visit("b", "2024-10-01T09:30", "2024-10-01T10:00", 30);
        assertThat(town.close(OCTOBER, "2024-11-06T08:00")).isInstanceOf(ClosingOutcome.Done.class);
        return this;
    }

    private void visit(String id, String start, String end, int minutes) {
        town.visited(id, "anna", start, end);
        receipts.add(ClosingTown.receipt(id, "anna", At.at(start)));
        receipts.add(ClosingTown.receipt(id + "-end", "anna", At.at(end)));
        visits.add(new One(minutes, id, id + "-end"));
    }

    private void corrected(List<List<Step>> rounds, boolean ofLockedAlone) {
        for (int round = 0; round < LATER.size(); round++) {
            for (int i = 0; i < rounds.get(round).size(); i++) {
                String when = "%s-2%dT10:00".formatted(LATER.get(round), i);
                take(rounds.get(round).get(i), when, ofLockedAlone);
            }
            assertThat(town.close(LATER.get(round), LATER.get(round).plusMonths(1) + "-09T08:00"))
                    .isInstanceOf(ClosingOutcome.Done.class);
            long minutes = visits.stream().mapToInt(one -> one.minutes).sum();
            assertThat(town.stated(OCTOBER).amount())
                    .hasToString("%d.00".formatted(minutes / 3 * KRONOR_FOR_THREE_MINUTES));
        }
    }

    private void take(Step step, String when, boolean ofLockedAlone) {
        if (step instanceof Step.Late late) {
            String id = "l" + receipts.size();
            Instant at = EIGHT.plusSeconds(late.seconds());
            assertThat(town.tap(id, late.recipient(), at, when)).isInstanceOf(Outcome.Done.class);
            receipts.add(ClosingTown.receipt(id, late.recipient(), at));
        } else if (step instanceof Step.Correct correct) {
            String name = receipts.get(correct.named() % receipts.size()).id().value();
            Optional<One> known = oneOf(name);
            if (known.isPresent() || !ofLockedAlone) {
                correct(known.orElseGet(this::another), name, correct.thrice() * 3, when);
            }
        }
    }

    private One another() {
        One one = new One(0);
        visits.add(one);
        return one;
    }

    /** Each visit has a day of its own once it is corrected, so that none is at the time of another. */
    private void correct(One one, String name, int minutes, String when) {
        one.versions++;
        one.minutes = minutes;
        joined(name).filter(each -> oneThatHas(each).isEmpty()).forEach(one.names::add);
        String day = "2024-10-%02dT".formatted(2 + visits.indexOf(one));
        Corrected what = minutes == 0
                ? Corrected.annulled(name, one.versions + 1, seen(name), OCTOBER)
                : Corrected.to(
                        name,
                        one.versions + 1,
                        seen(name),
                        day + "08:00",
                        day + "%02d:%02d".formatted(8 + minutes / 60, minutes % 60));
        assertThat(town.correct(what, when)).isInstanceOf(Outcome.Done.class);
    }

    private Optional<One> oneOf(String name) {
        return Stream.concat(Stream.of(name), joined(name))
                .flatMap(each -> oneThatHas(each).stream())
                .findFirst();
    }

    private Optional<One> oneThatHas(String name) {
        return visits.stream().filter(one -> one.names.contains(name)).findFirst();
    }

    /** The receipts of the visit that a receipt is in now. */
    private Stream<String> joined(String name) {
        return Town.pairing().visitsOf(receipts, (one, other) -> false).stream()
                .filter(visit -> visit.holds(new ReceiptId(name)))
                .flatMap(visit -> visit.receipts().map(each -> each.id().value()));
    }

    private Seen seen(String name) {
        Optional<RegisteredVisit> first = new VisitsOfMonth(town.journal, SHELF)
                .toCorrect(
                        MonthsFromJournal.assignment(town.supplied(OCTOBER).month()),
                        OCTOBER,
                        (one, other) -> false,
                        new VisitId(name))
                .get();
        return Seen.of(first.orElseThrow());
    }
}
