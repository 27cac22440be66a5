package se.kvittens.application.laying;

import static org.assertj.core.api.Assertions.assertThat;
import static se.kvittens.application.laying.LaidNovember.AFTER_LOCK;
import static se.kvittens.application.laying.LaidNovember.ANNA;
import static se.kvittens.application.laying.LaidNovember.NOON;
import static se.kvittens.domain.fixture.OrderBuilder.order;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import se.kvittens.application.absences.AbsenceId;
import se.kvittens.application.absences.AbsenceSaid;
import se.kvittens.application.settling.Supplied;
import se.kvittens.domain.absence.Absence;
import se.kvittens.domain.absence.AbsenceCause;
import se.kvittens.domain.access.Deed;
import se.kvittens.domain.access.Role;
import se.kvittens.domain.compensation.RecipientFile;
import se.kvittens.domain.fixture.At;
import se.kvittens.domain.fixture.RecipientBuilder;
import se.kvittens.domain.fixture.Town;
import se.kvittens.domain.time.DateSpan;

/** Whichever absences of a month are supplied and whichever are registered, in whatever order: the month is the same. */
class LaidAbsencesProperties {

    private static final LaidNovember NOVEMBER = LaidNovember.by(Town.north().absenceInterrupts(true));
    private static final Deed DEED = new Deed("åsa", Role.PLANNER, NOON, "");

    /** How an absence comes to be known. */
    enum Way {
        SUPPLIED,
        REGISTERED,
        SUPPLIED_AND_REGISTERED,
        REGISTERED_AND_CLOSED,
        SUPPLIED_AND_CLOSED,
        REGISTERED_TWICE_AND_ONE_CLOSED,
        REGISTERED_BESIDE_ONE_SUPPLIED_THAT_IS_CLOSED
    }

    @Property(tries = 100)
    void LIFE_4_an_absence_counts_the_same_however_it_is_known(
            @ForAll("absences") List<Absence> all, @ForAll("ways") List<Way> ways, @ForAll Random random) {
        List<Absence> supplied = new ArrayList<>();
        List<AbsenceSaid> said = new ArrayList<>();
        List<AbsenceSaid> closed = new ArrayList<>();
        for (int each = 0; each < all.size(); each++) {
            Absence absence = all.get(each);
            Optional<AbsenceId> id = Optional.of(new AbsenceId("a-" + each));
            switch (ways.get(each)) {
                case SUPPLIED -> supplied.add(absence);
                case REGISTERED -> said.add(said(id, absence));
                case SUPPLIED_AND_REGISTERED -> {
                    supplied.add(absence);
                    said.add(said(id, absence));
                }
                case REGISTERED_AND_CLOSED -> {
                    said.add(said(id, open(absence)));
                    closed.add(said(id, absence));
                }
                case SUPPLIED_AND_CLOSED -> {
                    supplied.add(open(absence));
                    closed.add(said(Optional.empty(), absence));
                }
                case REGISTERED_TWICE_AND_ONE_CLOSED -> {
                    said.add(said(id, open(absence)));
                    said.add(said(Optional.of(new AbsenceId("b-" + each)), open(absence)));
                    closed.add(said(id, absence));
                }
                case REGISTERED_BESIDE_ONE_SUPPLIED_THAT_IS_CLOSED -> {
                    supplied.add(open(absence));
                    said.add(said(id, open(absence)));
                    closed.add(said(Optional.empty(), absence));
                }
            }
        }
        Collections.shuffle(said, random);
        Supplied laid = laid(supplied, NOON, said, closed);
        Collections.shuffle(said, random);
        Supplied again = laid(supplied, NOON, said, closed);

        assertThat(again).isEqualTo(laid);
        assertThat(new HashSet<>(absences(laid))).isEqualTo(new HashSet<>(within(all)));
        assertThat(absences(laid)).hasSize(within(all).size());
        assertThat(NOVEMBER.settled(laid).invoice())
                .isEqualTo(NOVEMBER.settled(folder(all)).invoice());
        assertThat(NOVEMBER.settled(laid).of(ANNA).orElseThrow().deviations())
                .hasSameSizeAs(
                        NOVEMBER.settled(folder(all)).of(ANNA).orElseThrow().deviations());
    }

    @Property(tries = 50)
    void TIME_4_what_is_said_after_the_lock_leaves_the_month_as_it_is(
            @ForAll("absences") List<Absence> before, @ForAll("absences") List<Absence> after) {
        List<AbsenceSaid> late = after.stream()
                .map(each -> said(Optional.of(new AbsenceId("late")), each))
                .toList();

        assertThat(laid(before, AFTER_LOCK, late, List.of())).isEqualTo(folder(before));
    }

    private static List<Absence> within(List<Absence> all) {
        return all.stream()
                .filter(absence ->
                        absence.days().overlaps(new DateSpan(LaidNovember.MONTH.atDay(1), At.day("2024-12-01"))))
                .toList();
    }

    /** Those that the month has nothing of are of no matter to it, supplied or not. */
    private static List<Absence> absences(Supplied month) {
        return within(month.month().recipients().get(0).absences());
    }

    private static AbsenceSaid said(Optional<AbsenceId> id, Absence absence) {
        return new AbsenceSaid(id, ANNA, absence, DEED);
    }

    private static Absence open(Absence closed) {
        return Absence.of(DateSpan.from(closed.days().start()), closed.cause(), closed.known());
    }

    private static Supplied folder(List<Absence> absences) {
        RecipientFile anna =
                RecipientBuilder.recipient("anna").orders(order().build()).build();
        return LaidNovember.folder(new RecipientFile(anna.recipient(), anna.executions(), absences, Duration.ZERO, 0));
    }

    private static Supplied laid(
            List<Absence> supplied, Instant taken, List<AbsenceSaid> said, List<AbsenceSaid> closed) {
        List<AbsenceSaid> all = new ArrayList<>(said);
        all.addAll(closed);
        return NOVEMBER.laid(
                folder(supplied), new Laid.Said(LaidNovember.said(taken, all), LaidNovember.said(taken, List.of())));
    }

    /** No two of one first day and cause. */
    @Provide
    Arbitrary<List<Absence>> absences() {
        Arbitrary<LocalDate> first = Arbitraries.integers().between(-20, 35).map(LaidNovember.MONTH.atDay(1)::plusDays);
        Arbitrary<Optional<Instant>> known = Arbitraries.integers()
                .between(-72, 900)
                .map(hours -> At.at("2024-11-01T00:00").plus(Duration.ofHours(hours)))
                .optional();
        return Combinators.combine(
                        first, Arbitraries.integers().between(0, 40), known, Arbitraries.of(AbsenceCause.class))
                .as((from, days, told, cause) -> Absence.of(DateSpan.closed(from, from.plusDays(days)), cause, told))
                .list()
                .ofMaxSize(5)
                .uniqueElements(absence -> absence.days().start() + " " + absence.cause());
    }

    @Provide
    Arbitrary<List<Way>> ways() {
        return Arbitraries.of(Way.class).list().ofSize(5);
    }
}
