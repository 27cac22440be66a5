package se.kvittens.application.closing;

import static org.assertj.core.api.Assertions.assertThat;
import static se.kvittens.application.closing.ClosingTown.DECEMBER;
import static se.kvittens.application.closing.ClosingTown.LOCK;
import static se.kvittens.application.closing.ClosingTown.NOVEMBER;
import static se.kvittens.application.closing.ClosingTown.OCTOBER;
import static se.kvittens.application.closing.ClosingTown.SHELF;

import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import se.kvittens.application.registering.Outcome;
import se.kvittens.application.registering.VisitsOverSpan;
import se.kvittens.domain.access.Deed;
import se.kvittens.domain.access.Role;
import se.kvittens.domain.fixture.At;
import se.kvittens.domain.identity.CarerId;
import se.kvittens.domain.identity.VisitId;
import se.kvittens.domain.registering.Happening;
import se.kvittens.domain.registering.Happening.ApprovalUndone;
import se.kvittens.domain.registering.Happening.Seen;
import se.kvittens.domain.registering.Happening.TasksChosen;
import se.kvittens.domain.registering.Happening.TimesAdjusted;
import se.kvittens.domain.registering.Happening.VisitApproved;
import se.kvittens.domain.registering.RefusalCode;
import se.kvittens.domain.settlement.Basis;
import se.kvittens.domain.settlement.ProviderMonth;
import se.kvittens.domain.settlement.Settle;
import se.kvittens.domain.settlement.Settlement;
import se.kvittens.domain.task.TaskCode;
import se.kvittens.domain.time.CareZone;
import se.kvittens.domain.time.DateSpan;
import se.kvittens.domain.visit.RegisteredVisit;

/** Whatever comes about the lock, and whatever way receipts take, a month is settled by what was recorded in time. */
class LockedMonthProperties {

    private static final Instant LOCKED = At.at(LOCK);
    private static final CarerId C1 = new CarerId("c1");

    private enum What {
        APPROVE,
        UNDO,
        LENGTHEN,
        INTO_NOVEMBER,
        INTO_OCTOBER,
        CHOOSE
    }

    /**
     * Something that is done before the lock or at it, and is taken so long after what was asked for before.
     *
     * @param visit 1 to 3
     */
    private record Step(What what, int visit, int doneSecondsBefore, int takenMillisLater) {}

    @Property(tries = 100)
    void TIME_5_what_is_recorded_counts_in_its_month_whenever_it_was_done(@ForAll("steps") List<Step> steps) {
        ClosingTown town = town();
        Instant taken = LOCKED.minusSeconds(2);
        for (int number = 0; number < steps.size(); number++) {
            Step step = steps.get(number);
            taken = taken.plusMillis(step.takenMillisLater());
            town.clock.set(taken);
            List<RegisteredVisit> before = now(town);
            Outcome outcome = town.ask(asked(step, before), deed(step, number));

            if (!taken.isAfter(LOCKED)) {
                assertThat(outcome).isNotEqualTo(new Outcome.Refused(RefusalCode.LOCKED));
            }
            String when = taken.isAfter(LOCKED) ? "late " : "in time ";
            Statistics.label("taken").collect(when + outcome.getClass().getSimpleName());
        }

        // What was recorded after the lock is of visits that were in November by then, and stay there.
        assertThat(town.months.of(town.supplied(OCTOBER)).get().journal().afterLock())
                .isEmpty();
        assertThat(Stream.of(OCTOBER, NOVEMBER).flatMap(month -> locked(town, month).stream()))
                .extracting(LockedMonthProperties::text)
                .containsExactlyInAnyOrderElementsOf(
                        now(town).stream().map(LockedMonthProperties::text).toList());
    }

    @Property(tries = 60)
    void REG_16_any_interleaving_repetition_and_delay_of_receipts_gives_the_same_settlement(
            @ForAll("gaps") List<Integer> gaps, @ForAll Random random) {
        List<Tapped> receipts = receipts(gaps);
        List<Tapped> arriving = new ArrayList<>(receipts);
        receipts.stream().filter(each -> random.nextBoolean()).forEach(arriving::add);
        Collections.shuffle(arriving, random);
        ClosingTown inOrder = new ClosingTown();
        ClosingTown shuffled = new ClosingTown();

        receipts.forEach(each -> inOrder.tap(each.id(), each.recipient(), each.at(), each.at()));
        Instant taken = At.at("2024-11-01T00:00");
        for (Tapped each : arriving) {
            taken = taken.plusSeconds(random.nextInt(3_600));
            shuffled.tap(each.id(), each.recipient(), each.at(), text(taken));
        }
        approveAll(inOrder);
        approveAll(shuffled);

        Settlement settled = settled(inOrder);
        assertThat(settled(shuffled).stated()).isEqualTo(settled.stated());
        assertThat(settled(shuffled).payable()).isEqualTo(settled.payable());
        assertThat(inputHash(shuffled)).isEqualTo(inputHash(inOrder));
        Statistics.label("money").collect(settled.stated().isEmpty() ? "none" : "some");
        Statistics.label("money").coverage(coverage -> coverage.check("some").percentage(share -> share > 50));
    }

    /** Three visits of October, of an hour each, approved. */
    private static ClosingTown town() {
        return new ClosingTown()
                .visited("v1", "anna", "2024-10-01T08:00", "2024-10-01T09:00")
                .visited("v2", "bo", "2024-10-02T08:00", "2024-10-02T09:00")
                .visited("v3", "bo", "2024-10-03T08:00", "2024-10-03T09:00");
    }

    private static Happening asked(Step step, List<RegisteredVisit> visits) {
        RegisteredVisit visit = visits.get(step.visit() - 1);
        Seen seen = Seen.of(visit);
        Instant registered = visit.firstReceipt();
        Instant november = At.at("2024-11-01T00:30");
        return switch (step.what()) {
            case APPROVE -> new VisitApproved(visit.id(), seen);
            case UNDO -> new ApprovalUndone(visit.id());
            case LENGTHEN -> new TimesAdjusted(visit.id(), seen, null, registered.plusSeconds(5_400));
            case INTO_NOVEMBER -> new TimesAdjusted(visit.id(), seen, november, november.plusSeconds(1_800));
            case INTO_OCTOBER -> new TimesAdjusted(visit.id(), seen, registered, registered.plusSeconds(1_800));
            case CHOOSE -> new TasksChosen(visit.id(), Set.of(new TaskCode("SERVICE")));
        };
    }

    /** Nobody says the same twice. */
    private static Deed deed(Step step, int number) {
        return new Deed("planner", Role.PLANNER, LOCKED.minusSeconds(step.doneSecondsBefore()), "mistake " + number);
    }

    /** As they are now, by their first receipts. */
    private static List<RegisteredVisit> now(ClosingTown town) {
        ProviderMonth month = town.supplied(OCTOBER).month();
        return new VisitsOverSpan(town.journal, MonthsFromJournal.households(month), SHELF)
                .ofCarer(C1, MonthsFromJournal.assignment(month), new DateSpan(OCTOBER.atDay(1), DECEMBER.atDay(1)))
                .get();
    }

    private static List<RegisteredVisit> locked(ClosingTown town, YearMonth month) {
        return town.months.of(town.supplied(month)).get().journal().locked();
    }

    private static String text(RegisteredVisit visit) {
        return visit.id() + " " + visit.registration() + " " + visit.tasks();
    }

    @Provide
    Arbitrary<List<Step>> steps() {
        return Combinators.combine(
                        Arbitraries.of(What.class),
                        Arbitraries.integers().between(1, 3),
                        Arbitraries.integers().between(0, 60),
                        Arbitraries.of(0, 1, 300, 999, 1_000))
                .as(Step::new)
                .list()
                .ofMaxSize(12);
    }

    private record Tapped(String id, String recipient, String at) {}

    /** Minutes between one tap and the next, from a double tap to more than the longest visit. */
    @Provide
    Arbitrary<List<Integer>> gaps() {
        return Arbitraries.oneOf(
                        Arbitraries.just(0),
                        Arbitraries.integers().between(5, 90),
                        Arbitraries.integers().between(400, 900))
                .list()
                .ofMinSize(2)
                .ofMaxSize(16);
    }

    private static List<Tapped> receipts(List<Integer> gaps) {
        List<Tapped> receipts = new ArrayList<>();
        Instant at = At.at("2024-10-01T08:00");
        for (int number = 0; number < gaps.size(); number++) {
            at = at.plusSeconds(5 + 60L * gaps.get(number));
            receipts.add(new Tapped("r" + number, number % 4 < 2 ? "anna" : "bo", text(at)));
        }
        return receipts;
    }

    private static String text(Instant at) {
        return CareZone.localTimeOf(at).toString();
    }

    private static void approveAll(ClosingTown town) {
        locked(town, OCTOBER).stream()
                .filter(visit -> visit.start() != null && visit.end() != null)
                .map(RegisteredVisit::id)
                .map(VisitId::value)
                .forEach(visit -> town.approved(visit, "2024-11-04T08:00"));
    }

    private static Settlement settled(ClosingTown town) {
        return new Settle(SHELF.books())
                .settle(
                        town.months.of(town.supplied(OCTOBER)).get().supplied().month(),
                        new Basis(Optional.empty(), true))
                .get();
    }

    private static String inputHash(ClosingTown town) {
        return town.months.of(town.supplied(OCTOBER)).get().supplied().inputHash();
    }
}
