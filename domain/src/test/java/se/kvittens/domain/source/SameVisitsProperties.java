package se.kvittens.domain.source;

import static org.assertj.core.api.Assertions.assertThat;
import static se.kvittens.domain.fixture.VisitBuilder.visit;
import static se.kvittens.domain.identity.SystemOfRecord.LIFECARE;
import static se.kvittens.domain.identity.SystemOfRecord.PHONIRO;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import se.kvittens.domain.fixture.At;
import se.kvittens.domain.fixture.VisitBuilder;
import se.kvittens.domain.identity.SystemOfRecord;
import se.kvittens.domain.identity.VisitId;
import se.kvittens.domain.visit.RegisteredVisit;

/** SYS-1: the same visits as somebody finds who compares each with each, again and again. */
class SameVisitsProperties {

    private static final Instant ZERO = At.at("2024-09-10T08:00");
    private static final Duration MOST_APART = Duration.ofSeconds(6);

    @Property(edgeCases = EdgeCasesMode.NONE)
    void SYS_1_the_pairs_are_those_that_comparing_each_with_each_finds(@ForAll("visits") List<RegisteredVisit> visits) {
        assertThat(SameVisits.within(MOST_APART, visits).both()).containsExactlyInAnyOrderElementsOf(byHand(visits));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void SYS_1_each_visit_is_in_one_list_once(@ForAll("visits") List<RegisteredVisit> visits) {
        SameVisits found = SameVisits.within(MOST_APART, visits);

        assertThat(Stream.of(
                                found.both().stream().flatMap(pair -> Stream.of(pair.phoniro(), pair.lifecare())),
                                found.onlyPhoniro().stream(),
                                found.onlyLifecare().stream())
                        .flatMap(each -> each))
                .containsExactlyInAnyOrderElementsOf(visits);
        assertThat(found.onlyPhoniro()).allMatch(visit -> visit.system() == PHONIRO);
        assertThat(found.onlyLifecare()).allMatch(visit -> visit.system() == LIFECARE);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void SYS_1_the_order_of_the_input_does_not_matter(
            @ForAll("visits") List<RegisteredVisit> visits, @ForAll Random random) {
        List<RegisteredVisit> shuffled = new ArrayList<>(visits);
        Collections.shuffle(shuffled, random);

        assertThat(SameVisits.within(MOST_APART, shuffled)).isEqualTo(SameVisits.within(MOST_APART, visits));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void SYS_1_where_the_systems_change_places_the_pairs_stay(@ForAll("visits") List<RegisteredVisit> visits) {
        SameVisits found = SameVisits.within(MOST_APART, visits);
        SameVisits mirrored = SameVisits.within(
                MOST_APART, visits.stream().map(SameVisitsProperties::mirrored).toList());

        assertThat(mirrored.both().stream()
                        .map(pair -> new SameVisit(mirrored(pair.lifecare()), mirrored(pair.phoniro()))))
                .containsExactlyInAnyOrderElementsOf(found.both());
        assertThat(mirrored.onlyPhoniro().stream().map(SameVisitsProperties::mirrored))
                .isEqualTo(found.onlyLifecare());
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void SYS_1_a_system_and_its_own_copy_under_other_ids_leave_nothing_over(
            @ForAll("visits") List<RegisteredVisit> visits) {
        List<RegisteredVisit> held =
                visits.stream().filter(visit -> visit.system() == PHONIRO).toList();
        List<RegisteredVisit> copies = held.stream()
                .map(visit -> mirrored(visit).withId(new VisitId("copy of " + visit.id())))
                .toList();

        SameVisits found = SameVisits.within(
                Duration.ZERO, Stream.concat(held.stream(), copies.stream()).toList());

        assertThat(found.both()).hasSize(held.size());
        assertThat(found.both())
                .allMatch(pair ->
                        pair.phoniro().firstReceipt().equals(pair.lifecare().firstReceipt()));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void SYS_1_under_one_id_the_same_pairs_are_found_by_id(
            @ForAll("visits") List<RegisteredVisit> visits, @ForAll SystemOfRecord naming) {
        SameVisits found = SameVisits.within(MOST_APART, visits);

        SameVisits byId = SameVisits.byId(found.underOneId(naming));

        assertThat(byId.both()).hasSameSizeAs(found.both());
        assertThat(byId.onlyPhoniro()).isEqualTo(found.onlyPhoniro());
        assertThat(byId.onlyLifecare()).isEqualTo(found.onlyLifecare());
    }

    /** Few people, ids and seconds, so that they meet; some ids are in both systems. */
    @Provide
    Arbitrary<List<RegisteredVisit>> visits() {
        Arbitrary<VisitBuilder> visit = Combinators.combine(
                        Arbitraries.integers().between(0, 15),
                        Arbitraries.integers().between(0, 30),
                        Arbitraries.of("anna", "anna", "bo"),
                        Arbitraries.of("c1", "c1", "c2"),
                        Arbitraries.of(SystemOfRecord.class),
                        Arbitraries.integers().between(0, 9))
                .as((id, second, who, by, system, missing) -> {
                    Instant at = ZERO.plusSeconds(second);
                    VisitBuilder made =
                            visit("v" + id).in(system).at(who).by(by).times(at, at.plusSeconds(20));
                    return missing == 0 ? made.noStart() : missing == 1 ? made.noEnd() : made;
                });
        return visit.map(VisitBuilder::build)
                .list()
                .uniqueElements(made -> made.system() + " " + made.id())
                .ofMaxSize(16);
    }

    private static List<SameVisit> byHand(List<RegisteredVisit> visits) {
        List<SameVisit> all = visits.stream()
                .filter(visit -> visit.system() == PHONIRO)
                .flatMap(visit -> visits.stream()
                        .filter(other -> other.system() == LIFECARE)
                        .map(other -> new SameVisit(visit, other)))
                .toList();
        List<SameVisit> found =
                new ArrayList<>(all.stream().filter(SameVisit::isOfOneId).toList());
        IntStream.range(0, visits.size()).forEach(round -> nearest(all, found).ifPresent(found::add));
        return found;
    }

    private static Optional<SameVisit> nearest(List<SameVisit> all, List<SameVisit> taken) {
        return all.stream()
                .filter(pair ->
                        pair.phoniro().recipient().equals(pair.lifecare().recipient()))
                .filter(pair -> pair.phoniro().carer().equals(pair.lifecare().carer()))
                .filter(pair -> apart(pair).compareTo(MOST_APART) <= 0)
                .filter(pair -> taken.stream()
                        .noneMatch(other -> other.phoniro().equals(pair.phoniro())
                                || other.lifecare().equals(pair.lifecare())))
                .min(Comparator.comparing(SameVisitsProperties::apart)
                        .thenComparing(pair -> pair.phoniro().id())
                        .thenComparing(pair -> pair.lifecare().id()));
    }

    private static Duration apart(SameVisit pair) {
        return Duration.between(pair.phoniro().firstReceipt(), pair.lifecare().firstReceipt())
                .abs();
    }

    private static RegisteredVisit mirrored(RegisteredVisit visit) {
        return new RegisteredVisit(
                visit.id(),
                visit.recipient(),
                visit.carer(),
                visit.system() == PHONIRO ? LIFECARE : PHONIRO,
                visit.start(),
                visit.end(),
                visit.registration(),
                visit.remarks(),
                visit.tasks(),
                visit.planned());
    }
}
