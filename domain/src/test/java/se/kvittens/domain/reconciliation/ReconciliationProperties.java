package se.kvittens.domain.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;
import static se.kvittens.domain.fixture.RecipientBuilder.recipient;
import static se.kvittens.domain.fixture.Settings.policy;
import static se.kvittens.domain.fixture.Settings.set;
import static se.kvittens.domain.identity.SystemOfRecord.LIFECARE;
import static se.kvittens.domain.identity.SystemOfRecord.PHONIRO;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import se.kvittens.domain.fixture.MonthBuilder;
import se.kvittens.domain.fixture.Town;
import se.kvittens.domain.fixture.TwoSystems;
import se.kvittens.domain.fixture.VisitBuilder;
import se.kvittens.domain.identity.SystemOfRecord;
import se.kvittens.domain.identity.VisitId;
import se.kvittens.domain.reason.Explained;
import se.kvittens.domain.reason.Reason;
import se.kvittens.domain.reason.Reckoning;
import se.kvittens.domain.reason.Step;
import se.kvittens.domain.rule.RuleId;
import se.kvittens.domain.settlement.Settlement;
import se.kvittens.domain.settlement.SettlementRefused;
import se.kvittens.domain.source.CutOver;
import se.kvittens.domain.source.SameVisits;
import se.kvittens.domain.visit.ChangeRules;
import se.kvittens.domain.visit.ChangeWindow;
import se.kvittens.domain.visit.RegisteredVisit;

/** SYS-1: what holds of any reconciliation. */
class ReconciliationProperties {

    @Property(edgeCases = EdgeCasesMode.NONE)
    void SYS_1_each_visit_of_the_input_is_in_one_list_once(@ForAll("visits") List<RegisteredVisit> visits) {
        Reconciliation month = reconciled(Town.north(), visits);

        assertThat(held(month).map(HeldVisit::registered)).containsExactlyInAnyOrderElementsOf(visits);
        assertThat(month.outsideMonth()).isZero();
        assertThat(month.agreeing()).allMatch(HeldTwice::agrees);
        assertThat(month.differing()).noneMatch(HeldTwice::agrees);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void SYS_1_the_order_of_the_visits_does_not_matter(
            @ForAll("visits") List<RegisteredVisit> visits, @ForAll Random random) {
        List<RegisteredVisit> shuffled = new ArrayList<>(visits);
        Collections.shuffle(shuffled, random);

        assertThat(told(reconciled(Town.north(), shuffled))).isEqualTo(told(reconciled(Town.north(), visits)));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void SYS_1_where_the_systems_change_places_the_report_is_mirrored(@ForAll("visits") List<RegisteredVisit> visits) {
        Reconciliation month = reconciled(Town.north(), visits);
        Reconciliation mirrored = reconciled(
                mirroredTown(), visits.stream().map(TwoSystems::inTheOther).toList());

        assertThat(alone(mirrored.onlyLifecare())).isEqualTo(alone(month.onlyPhoniro()));
        assertThat(alone(mirrored.onlyPhoniro())).isEqualTo(alone(month.onlyLifecare()));
        assertThat(mirrored.agreeing()).hasSameSizeAs(month.agreeing());
        assertThat(differences(mirrored).map(said -> said.aspect() + " " + said.lifecare() + " " + said.phoniro()))
                .containsExactlyInAnyOrderElementsOf(differences(month)
                        .map(said -> said.aspect() + " " + said.phoniro() + " " + said.lifecare())
                        .toList());
        assertThat(mirrored.executed().lostWithout(LIFECARE).value())
                .isEqualTo(month.executed().lostWithout(PHONIRO).value());
        assertThat(mirrored.executed().ofMonth().value())
                .isEqualTo(month.executed().ofMonth().value());
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void SYS_1_a_system_and_its_own_copy_under_other_ids_agree_in_all(@ForAll("visits") List<RegisteredVisit> visits) {
        List<RegisteredVisit> held =
                visits.stream().filter(visit -> visit.system() == PHONIRO).toList();
        Stream<RegisteredVisit> copies =
                held.stream().map(visit -> TwoSystems.inTheOther(visit).withId(new VisitId("b-" + visit.id())));

        Reconciliation month =
                reconciled(Town.north(), Stream.concat(held.stream(), copies).toList());

        assertThat(month.agreeing()).hasSameSizeAs(held);
        assertThat(month.hasFindings()).isFalse();
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void SYS_1_a_settlement_of_copies_under_one_id_sets_aside_what_is_in_both(
            @ForAll("visits") List<RegisteredVisit> visits, @ForAll SystemOfRecord naming) {
        Reconciliation month = reconciled(Town.north(), visits);
        SameVisits same = Town.north().book().cutOver().sameAmong(visits);

        Settlement settled =
                month(Town.north(), same.underOneId(naming)).settle().settlement();

        assertThat(settled.setAside())
                .isEqualTo(month.agreeing().size() + month.differing().size());
        assertThat(settled.visits().count()).isEqualTo(visits.size() - settled.setAside());
        assertThat(settled.visits().map(visit -> visit.executed().value()).reduce(Duration.ZERO, Duration::plus))
                .isEqualTo(month.executed().ofMonth().value());
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void SYS_1_the_month_is_what_is_left_without_a_system_and_what_would_be_lost(
            @ForAll("visits") List<RegisteredVisit> visits, @ForAll SystemOfRecord missing) {
        ExecutedTimes executed = reconciled(Town.north(), visits).executed();

        assertThat(executed.without(missing)
                        .value()
                        .plus(executed.lostWithout(missing).value()))
                .isEqualTo(executed.ofMonth().value());
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void SYS_1_each_sum_follows_from_its_own_reasons(@ForAll("visits") List<RegisteredVisit> visits) {
        Reconciliation month = reconciled(Town.north(), visits);
        ExecutedTimes executed = month.executed();

        Stream.of(
                        executed.ofMonth(),
                        executed.onlyIn(PHONIRO),
                        executed.lostWithout(PHONIRO),
                        executed.lostWithout(LIFECARE),
                        ExecutedTimes.of(month.differing(), LIFECARE),
                        ExecutedTimes.counting(month.differing()))
                .map(Explained::why)
                .forEach(ReconciliationProperties::assertFollows);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void REG_10_one_visit_that_cannot_be_taken_in_refuses_the_whole_wherever_it_stands(
            @ForAll("visits") List<RegisteredVisit> visits, @ForAll SystemOfRecord system, @ForAll Random random) {
        RegisteredVisit broken = VisitBuilder.visit("broken")
                .in(system)
                .times("2024-09-23T00:10", "2024-09-23T00:20")
                .changed("2024-09-23T08:00", "2024-09-23T00:30", "")
                .build();
        List<RegisteredVisit> all = new ArrayList<>(visits);
        all.add(random.nextInt(visits.size() + 1), broken);

        assertThat(month(Town.north(), all).reconcile().getLeft())
                .isInstanceOfSatisfying(
                        SettlementRefused.OfVisit.class,
                        refused -> assertThat(refused.reason().visit()).isEqualTo(broken.id()));
    }

    @Provide
    Arbitrary<List<RegisteredVisit>> visits() {
        return TwoSystems.visits();
    }

    private static void assertFollows(Reason reason) {
        if (reason instanceof Step step) {
            step.because().forEach(ReconciliationProperties::assertFollows);
            if (step.how() != Reckoning.JUDGED) {
                assertThat(step.how().of(step.value().getClass(), step.because()))
                        .as(step.toString())
                        .isEqualTo(step.value());
            }
        }
    }

    private static MonthBuilder month(Town town, List<RegisteredVisit> visits) {
        return MonthBuilder.in(town)
                .month("2024-09")
                .of(recipient("anna"), recipient("bo"))
                .with(visits);
    }

    private static Reconciliation reconciled(Town town, List<RegisteredVisit> visits) {
        return month(town, visits).reconcile().get();
    }

    /** In which the systems follow each other the other way round, each with the other's window for changes. */
    private static Town mirroredTown() {
        ChangeRules changes = Town.north().book().visits().changes();
        return Town.north()
                .cutOver(new CutOver.ChangeOfSystem(
                        policy(RuleId.SYS_1, "changeOfSystem"),
                        set(RuleId.SYS_1, "before", LIFECARE),
                        set(RuleId.SYS_1, "after", PHONIRO),
                        set(RuleId.SYS_1, "goLive", LocalDate.of(2024, 9, 23)),
                        set(RuleId.SYS_1, "goLiveByProvider", Map.of("The pilot", LocalDate.of(2024, 9, 17))),
                        set(RuleId.SYS_1, "newAloneFrom", LocalDate.of(2024, 10, 1)),
                        set(RuleId.SYS_1, "sameVisitWithin", Duration.ofMinutes(10))))
                .changes(new ChangeRules(
                        Map.of(
                                LIFECARE,
                                set(RuleId.REG_7, "LIFECARE", new ChangeWindow.AfterApproval(Duration.ofHours(72))),
                                PHONIRO,
                                set(RuleId.REG_7, "PHONIRO", new ChangeWindow.UntilLock())),
                        changes.completes(),
                        changes.monthOf()));
    }

    private static Stream<HeldVisit> held(Reconciliation month) {
        Stream<HeldVisit> alone = Stream.concat(month.onlyPhoniro().stream(), month.onlyLifecare().stream())
                .map(HeldAlone::visit);
        Stream<HeldVisit> both = Stream.concat(month.agreeing().stream(), month.differing().stream())
                .flatMap(visit -> Stream.of(visit.phoniro(), visit.lifecare()));
        return Stream.concat(alone, both);
    }

    private static List<String> told(Reconciliation month) {
        return List.of(
                month.onlyPhoniro().toString(),
                month.onlyLifecare().toString(),
                month.agreeing().toString(),
                month.differing().toString());
    }

    private static List<String> alone(List<HeldAlone> visits) {
        return visits.stream()
                .map(held -> held.visit().registered().id() + " " + held.isMissingWhereItBelongs() + " "
                        + held.visit().executed().value())
                .toList();
    }

    private static Stream<Difference> differences(Reconciliation month) {
        return month.differing().stream().flatMap(visit -> visit.differences().stream());
    }
}
