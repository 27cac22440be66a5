package se.kvittens.domain.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import se.kvittens.domain.fixture.At;
import se.kvittens.domain.fixture.VisitBuilder;
import se.kvittens.domain.visit.RegisteredVisit;

/** What counts of a visit does not hang on the order in which it was told. */
class VisitVersionsProperties {

    private static final Instant REGISTERED = At.at("2024-09-10T08:30");

    /** A telling: the minute of its change, and which of a few contents it has. */
    private record Telling(int minute, int content) {
        RegisteredVisit visit() {
            Instant start = At.at("2024-09-10T08:00");
            return VisitBuilder.visit("v")
                    .times(start, start.plusSeconds(60L * (content + 1)))
                    .build();
        }

        Optional<Instant> changed() {
            return Optional.of(REGISTERED.plusSeconds(60L * minute));
        }
    }

    @Property
    void with_times_of_change_the_last_of_them_counts(
            @ForAll("changes") List<Telling> tellings, @ForAll Random random) {
        List<Telling> shuffled = new ArrayList<>(tellings);
        Collections.shuffle(shuffled, random);

        VisitVersions versions = told(shuffled);

        Telling last =
                tellings.stream().max(Comparator.comparing(Telling::minute)).orElseThrow();
        assertThat(versions.current()).isEqualTo(last.visit());
        assertThat(versions.all()).isEqualTo(told(tellings).all());
    }

    @Property
    void all_that_was_told_is_kept_and_nothing_twice_in_a_row(@ForAll("changes") List<Telling> tellings) {
        List<RegisteredVisit> kept =
                told(tellings).all().stream().map(VisitVersions.Version::visit).toList();

        assertThat(kept).containsAll(tellings.stream().map(Telling::visit).toList());
        for (int at = 1; at < kept.size(); at++) {
            assertThat(kept.get(at)).isNotEqualTo(kept.get(at - 1));
        }
    }

    @Property
    void told_again_from_the_beginning_nothing_is_new(@ForAll("changes") List<Telling> tellings) {
        VisitVersions versions = told(tellings);
        List<VisitVersions.Version> before = versions.all();

        assertThat(tellings).allMatch(each -> versions.tell(each.visit(), each.changed()) == VisitVersions.Told.AGAIN);
        assertThat(versions.all()).isEqualTo(before);
    }

    @Property
    void without_times_too_all_that_is_told_again_in_its_order_ends_the_same(
            @ForAll("changes") List<Telling> tellings) {
        VisitVersions versions = new VisitVersions();
        tellings.forEach(each -> versions.tell(each.visit(), Optional.empty()));
        RegisteredVisit current = versions.current();

        tellings.forEach(each -> versions.tell(each.visit(), Optional.empty()));
        assertThat(versions.current()).isEqualTo(current);
        assertThat(versions.tell(current, Optional.empty())).isEqualTo(VisitVersions.Told.AGAIN);
    }

    @Provide
    Arbitrary<List<Telling>> changes() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 100),
                        Arbitraries.integers().between(0, 3))
                .as(Telling::new)
                .list()
                .uniqueElements(Telling::minute)
                .ofMinSize(1)
                .ofMaxSize(8);
    }

    private static VisitVersions told(List<Telling> tellings) {
        VisitVersions versions = new VisitVersions();
        tellings.forEach(each -> versions.tell(each.visit(), each.changed()));
        return versions;
    }
}
