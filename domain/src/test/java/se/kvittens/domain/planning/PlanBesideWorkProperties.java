package se.kvittens.domain.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import se.kvittens.domain.fixture.At;
import se.kvittens.domain.fixture.Town;
import se.kvittens.domain.fixture.Visits;
import se.kvittens.domain.identity.CarerId;
import se.kvittens.domain.identity.RecipientId;
import se.kvittens.domain.identity.VisitId;
import se.kvittens.domain.time.TimeSpan;
import se.kvittens.domain.visit.RegisteredVisit;

/** What holds of any plan beside any work. */
class PlanBesideWorkProperties {

    private static final Instant MORNING = At.at("2024-11-04T08:00");
    private static final PlanTolerances TOLERATED = Town.north().book().planning();
    private static final Instant NOW = At.at("2024-11-05T09:00");

    @Property
    void SYS_7_each_visit_belongs_to_one_planned_visit_at_most_and_none_is_lost(
            @ForAll("plans") List<PlannedVisit> plan, @ForAll("work") List<RegisteredVisit> work) {
        PlanBesideWork beside = beside(plan, work);
        List<RegisteredVisit> all = Stream.concat(
                        beside.planned().stream().flatMap(each -> each.made().stream()), beside.unplanned().stream())
                .toList();

        assertThat(all).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(work);
        assertThat(beside.planned()).extracting(PlannedBeside::planned).containsExactlyInAnyOrderElementsOf(plan);
    }

    @Property
    void SYS_7_in_which_order_they_come_is_of_no_matter(
            @ForAll("plans") List<PlannedVisit> plan, @ForAll("work") List<RegisteredVisit> work, @ForAll long seed) {
        assertThat(beside(shuffled(plan, seed), shuffled(work, seed))).isEqualTo(beside(plan, work));
    }

    @Property
    void SYS_7_what_is_made_or_under_way_has_a_visit_of_its_recipient_and_the_rest_has_none(
            @ForAll("plans") List<PlannedVisit> plan, @ForAll("work") List<RegisteredVisit> work) {
        Set<PlanState> come = Set.of(PlanState.MADE, PlanState.UNDER_WAY);

        assertThat(beside(plan, work).planned())
                .allMatch(each -> come.contains(each.state()) != each.made().isEmpty())
                .allMatch(each -> each.made().stream()
                        .allMatch(
                                visit -> visit.recipient().equals(each.planned().recipient())));
    }

    @Property
    void SYS_7_what_overlaps_a_planned_visit_is_not_unplanned(
            @ForAll("plans") List<PlannedVisit> plan, @ForAll("work") List<RegisteredVisit> work) {
        Set<RegisteredVisit> unplanned = new HashSet<>(beside(plan, work).unplanned());

        assertThat(unplanned)
                .allMatch(visit -> plan.stream()
                        .noneMatch(each -> each.recipient().equals(visit.recipient())
                                && MadeTime.of(visit).time().overlaps(each.time())));
    }

    private static PlanBesideWork beside(List<PlannedVisit> plan, List<RegisteredVisit> work) {
        return PlanBesideWork.of(plan, work, month -> Optional.of(TOLERATED), NOW);
    }

    private static <T> List<T> shuffled(List<T> list, long seed) {
        List<T> copy = new ArrayList<>(list);
        Collections.shuffle(copy, new Random(seed));
        return copy;
    }

    @Provide
    Arbitrary<List<RegisteredVisit>> work() {
        return Visits.any();
    }

    @Provide
    Arbitrary<List<PlannedVisit>> plans() {
        return Combinators.combine(
                        Arbitraries.of("anna", "anna", "bo"),
                        Arbitraries.of("c1", "c2", "c3", ""),
                        Arbitraries.integers().between(0, 2),
                        Arbitraries.integers().between(0, 7200),
                        Arbitraries.integers().between(1, 3600))
                .as(Drawn::new)
                .list()
                .ofMaxSize(9)
                .map(all -> IntStream.range(0, all.size())
                        .mapToObj(i -> all.get(i).named("p" + i))
                        .toList());
    }

    private record Drawn(String recipient, String carer, int day, int start, int length) {

        PlannedVisit named(String id) {
            Instant from = MORNING.plusSeconds(86_400L * day + start);
            return new PlannedVisit(
                    new VisitId(id),
                    new RecipientId(recipient),
                    carer.isEmpty() ? Optional.empty() : Optional.of(new CarerId(carer)),
                    new TimeSpan(from, from.plusSeconds(length)),
                    Set.of());
        }
    }
}
