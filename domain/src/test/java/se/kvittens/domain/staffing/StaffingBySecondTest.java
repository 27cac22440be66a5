package se.kvittens.domain.staffing;

import static org.assertj.core.api.Assertions.assertThat;
import static se.kvittens.domain.fixture.RecipientBuilder.recipient;
import static se.kvittens.domain.fixture.VisitBuilder.visit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import se.kvittens.domain.fixture.At;
import se.kvittens.domain.fixture.MonthBuilder;
import se.kvittens.domain.fixture.Settled;
import se.kvittens.domain.fixture.Town;
import se.kvittens.domain.fixture.VisitBuilder;
import se.kvittens.domain.staffing.NaiveStaffing.Made;
import se.kvittens.domain.visit.ReceiptMethod;

/** STAFF-1 to STAFF-6 against a count that goes second by second and pair by pair. */
class StaffingBySecondTest {

    private static final Instant ZERO = At.at("2024-11-04T08:00");

    @Property(tries = 600)
    void STAFF_3_with_flags_every_second_is_counted_as_it_is_by_hand(
            @ForAll("visits") List<Made> visits, @ForAll Random random) {
        assertCounted(Town.north(), new NaiveStaffing(true, false), visits, random);
    }

    @Property(tries = 600)
    void STAFF_2_with_locks_every_second_is_counted_as_it_is_by_hand(
            @ForAll("visits") List<Made> visits, @ForAll Random random) {
        assertCounted(StaffingTowns.withLocks(), new NaiveStaffing(true, true), visits, random);
    }

    @Property(tries = 600)
    void STAFF_4_without_pairs_every_second_is_counted_as_it_is_by_hand(
            @ForAll("visits") List<Made> visits, @ForAll Random random) {
        assertCounted(Town.south(), new NaiveStaffing(false, false), visits, random);
    }

    @Provide
    Arbitrary<List<Made>> visits() {
        Arbitrary<Made> one = Combinators.combine(
                        Arbitraries.integers().between(0, 40),
                        Arbitraries.integers().between(0, 20),
                        Arbitraries.of("c1", "c2", "c3"),
                        Arbitraries.of(true, false),
                        Arbitraries.of(true, true, false),
                        Arbitraries.of(ReceiptMethod.NFC, ReceiptMethod.LOCK, ReceiptMethod.ARRIVAL_DEPARTURE))
                .as((start, length, carer, flagged, hasTasks, by) ->
                        new Made("", start, start + length, carer, flagged, hasTasks, by));
        return one.list()
                .ofMinSize(1)
                .ofMaxSize(7)
                .map(made -> IntStream.range(0, made.size())
                        .mapToObj(i -> made.get(i).named("v" + i))
                        .toList());
    }

    private static void assertCounted(Town town, NaiveStaffing naive, List<Made> visits, Random random) {
        List<Made> shuffled = new ArrayList<>(visits);
        Collections.shuffle(shuffled, random);
        boolean onlyTags =
                town.book().visits().receipts().digitalMethods().value().size() == 1;
        Settled month = MonthBuilder.in(town)
                .of(recipient("anna"))
                .with(shuffled.stream().map(made -> registered(made, onlyTags)).toArray(VisitBuilder[]::new))
                .settle();

        naive.count(visits).forEach((made, expected) -> {
            assertThat(month.payable(made.id()).toSeconds())
                    .as("%s of %s", made, visits)
                    .isEqualTo(expected.seconds());
            assertThat(month.codes(made.id()).stream()
                            .map(Enum::name)
                            .filter(code -> code.startsWith("DOUBLE") || code.equals("TASKS_MISSING")))
                    .as("%s of %s", made, visits)
                    .containsExactlyInAnyOrderElementsOf(expected.codes());
        });
    }

    private static VisitBuilder registered(Made made, boolean onlyTags) {
        VisitBuilder visit = visit(made.id())
                .by(made.carer())
                .times(ZERO.plusSeconds(made.start()), ZERO.plusSeconds(made.end()))
                .startedBy(onlyTags ? ReceiptMethod.NFC : made.by());
        if (made.flagged()) {
            visit.flagged();
        }
        return made.hasTasks() ? visit : visit.tasks();
    }
}
