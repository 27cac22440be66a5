package se.kvittens.application.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static se.kvittens.domain.fixture.OrderBuilder.order;
import static se.kvittens.domain.fixture.RecipientBuilder.recipient;
import static se.kvittens.domain.fixture.VisitBuilder.visit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import se.kvittens.application.importing.feed.Tellings;
import se.kvittens.domain.absence.AbsenceCause;
import se.kvittens.domain.fixture.At;
import se.kvittens.domain.fixture.Town;
import se.kvittens.domain.identity.SystemOfRecord;
import se.kvittens.domain.source.VisitVersions;

/** A month is what was told of it, and not how often or in what order. */
class ImportMonthProperties {

    private static final ImportedMonths MONTHS = new ImportedMonths(Town.north());

    /** One telling of one of a few things: each has a minute of its own in which it was last changed. */
    private record Telling(Kind kind, String id, String who, int day, int minute, String provider) {

        void add(Tellings told) {
            String changed = "2024-11-20T%02d:%02d".formatted(minute / 60, minute % 60);
            LocalDate date = LocalDate.of(2024, 10, 31).plusDays(day);
            switch (kind) {
                case PHONIRO, LIFECARE -> {
                    Instant start = At.at(date + "T08:00").plusSeconds(minute);
                    told.visit(
                            visit(id)
                                    .in(SystemOfRecord.valueOf(kind.name()))
                                    .at(who)
                                    .times(start, start.plusSeconds(600)),
                            changed,
                            provider);
                }
                case ORDER ->
                    told.order(
                            id,
                            Tellings.byId(who),
                            order().from(date.toString()).build(),
                            changed);
                case ABSENCE ->
                    told.absences(
                            id, recipient(who).absent(date.toString(), "", AbsenceCause.HOSPITAL, ""), changed, "");
            }
        }

        enum Kind {
            PHONIRO,
            LIFECARE,
            ORDER,
            ABSENCE
        }
    }

    @Property(tries = 400)
    void SYS_1_the_order_of_telling_makes_no_difference(
            @ForAll("tellings") List<Telling> tellings, @ForAll Random random) {
        List<Telling> shuffled = new ArrayList<>(tellings);
        Collections.shuffle(shuffled, random);

        Imported one = imported(tellings);
        Imported other = imported(shuffled);

        assertThat(other.month()).isEqualTo(one.month());
        assertThat(other.pairs()).isEqualTo(one.pairs());
        assertThat(other.changed().stream().map(VisitVersions::all))
                .containsExactlyInAnyOrderElementsOf(
                        one.changed().stream().map(VisitVersions::all).toList());
    }

    @Property(tries = 400)
    void SYS_1_what_is_told_again_changes_nothing(@ForAll("tellings") List<Telling> tellings, @ForAll Random random) {
        List<Telling> again = new ArrayList<>(tellings);
        Collections.shuffle(again, random);
        again.addAll(0, tellings);

        assertThat(imported(again).month()).isEqualTo(imported(tellings).month());
    }

    @Property(tries = 400)
    void SYS_1_each_telling_of_a_visit_is_counted_once(@ForAll("tellings") List<Telling> tellings) {
        ImportCounts counts = imported(tellings).counts();

        assertThat(counts.first()
                        + counts.newer()
                        + counts.older()
                        + counts.again()
                        + counts.otherMonths()
                        + counts.otherProviders())
                .isEqualTo(tellings.stream()
                        .filter(each -> each.kind() == Telling.Kind.PHONIRO || each.kind() == Telling.Kind.LIFECARE)
                        .count());
    }

    @Provide
    Arbitrary<List<Telling>> tellings() {
        return Combinators.combine(
                        Arbitraries.of(Telling.Kind.class),
                        Arbitraries.of("x1", "x2", "x3"),
                        Arbitraries.of("anna", "bo"),
                        Arbitraries.of(0, 1, 1, 2, 30, 31),
                        Arbitraries.integers().between(0, 600),
                        Arbitraries.of("North", "North", "South"))
                .as(Telling::new)
                .list()
                .uniqueElements(Telling::minute)
                .ofMaxSize(14);
    }

    private static Imported imported(List<Telling> tellings) {
        Tellings told = new Tellings().recipient(recipient("anna"), "").recipient(recipient("bo"), "");
        tellings.forEach(each -> each.add(told));
        return MONTHS.of("2024-11", told).get();
    }
}
