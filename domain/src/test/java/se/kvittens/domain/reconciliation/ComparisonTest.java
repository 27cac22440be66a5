package se.kvittens.domain.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static se.kvittens.domain.fixture.VisitBuilder.visit;
import static se.kvittens.domain.identity.SystemOfRecord.PHONIRO;

import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.kvittens.domain.fixture.At;
import se.kvittens.domain.fixture.VisitBuilder;
import se.kvittens.domain.identity.CarerId;
import se.kvittens.domain.identity.RecipientId;
import se.kvittens.domain.source.SameVisit;
import se.kvittens.domain.task.TaskCode;
import se.kvittens.domain.visit.Adjustment;
import se.kvittens.domain.visit.ManualCause;
import se.kvittens.domain.visit.Note;
import se.kvittens.domain.visit.Phone;
import se.kvittens.domain.visit.ReceiptMethod;
import se.kvittens.domain.visit.RegisteredVisit;
import se.kvittens.domain.visit.Remarks;
import se.kvittens.domain.visit.TagFinding;

/** SYS-1: in what two copies of a visit differ, each difference with what either system says. */
class ComparisonTest {

    @ParameterizedTest
    @MethodSource("changes")
    void SYS_1_each_thing_that_a_system_says_otherwise_is_a_difference(
            Aspect aspect, UnaryOperator<VisitBuilder> change, Object usual, Object changed) {
        RegisteredVisit phoniro = visit("v").in(PHONIRO).build();
        RegisteredVisit lifecare = change.apply(visit("v")).build();

        assertThat(Comparison.of(new SameVisit(phoniro, lifecare)))
                .containsExactly(new Difference(aspect, optional(usual), optional(changed)));
    }

    static Stream<Arguments> changes() {
        return Stream.of(
                change(Aspect.RECIPIENT, visit -> visit.at("bo"), new RecipientId("anna"), new RecipientId("bo")),
                change(Aspect.CARER, visit -> visit.by("c2"), new CarerId("c1"), new CarerId("c2")),
                change(
                        Aspect.START,
                        visit -> visit.times("2024-11-04T08:01", "2024-11-04T08:30"),
                        At.at("2024-11-04T08:00"),
                        At.at("2024-11-04T08:01")),
                change(Aspect.START, VisitBuilder::noStart, At.at("2024-11-04T08:00"), null),
                change(
                        Aspect.START_METHOD,
                        visit -> visit.startedBy(ReceiptMethod.MANUAL),
                        ReceiptMethod.NFC,
                        ReceiptMethod.MANUAL),
                change(
                        Aspect.END,
                        visit -> visit.times("2024-11-04T08:00", "2024-11-04T08:31"),
                        At.at("2024-11-04T08:30"),
                        At.at("2024-11-04T08:31")),
                change(Aspect.END, VisitBuilder::noEnd, At.at("2024-11-04T08:30"), null),
                change(
                        Aspect.END_METHOD,
                        visit -> visit.endedBy(ReceiptMethod.LOCK),
                        ReceiptMethod.NFC,
                        ReceiptMethod.LOCK),
                change(
                        Aspect.REGISTERED,
                        visit -> visit.registered("2024-11-04T12:00"),
                        At.at("2024-11-04T08:30"),
                        At.at("2024-11-04T12:00")),
                change(Aspect.APPROVED, VisitBuilder::unapproved, At.at("2024-11-04T17:00"), null),
                change(
                        Aspect.ADJUSTMENTS,
                        visit -> visit.changed("2024-11-05T08:00", "2024-11-04T08:05", ""),
                        List.of(),
                        List.of(new Adjustment(At.at("2024-11-05T08:00"), At.at("2024-11-04T08:05"), null))),
                change(
                        Aspect.TASKS,
                        visit -> visit.tasks("SERVICE"),
                        Set.of(new TaskCode("CARE")),
                        Set.of(new TaskCode("SERVICE"))),
                change(Aspect.DOUBLE_STAFFING, VisitBuilder::flagged, false, true),
                change(Aspect.DECLINED, VisitBuilder::declined, false, true),
                change(
                        Aspect.MANUAL_CAUSE,
                        visit -> visit.cause(ManualCause.TECHNICAL_FAULT),
                        null,
                        ManualCause.TECHNICAL_FAULT),
                change(Aspect.TAG, visit -> visit.tag(TagFinding.FOREIGN), TagFinding.OWN, TagFinding.FOREIGN),
                change(Aspect.PRIVATE_PHONE, VisitBuilder::privatePhone, false, true),
                change(Aspect.PLANNED, visit -> visit.planned("PT20M"), null, Duration.ofMinutes(20)));
    }

    @Test
    void SYS_1_every_aspect_is_compared() {
        Set<Aspect> told = EnumSet.of(Aspect.NOTE, Aspect.PHONE);
        changes().forEach(change -> told.add((Aspect) change.get()[0]));

        assertThat(told).containsExactlyInAnyOrder(Aspect.values());
    }

    @Test
    void SYS_1_a_note_that_one_system_lacks_is_a_difference() {
        Note note = new Note("Phone out of order");
        RegisteredVisit lifecare = noted(visit("v").build(), note);

        assertThat(Comparison.of(new SameVisit(visit("v").in(PHONIRO).build(), lifecare)))
                .extracting(Difference::aspect, Difference::phoniro, Difference::lifecare)
                .containsExactly(tuple(Aspect.NOTE, Optional.empty(), Optional.of(note)));
    }

    @Test
    void SYS_7_phones_that_both_name_otherwise_are_a_difference_and_one_that_a_system_lacks_is_none() {
        RegisteredVisit phoniro = visit("v").in(PHONIRO).phone("T-1").build();

        assertThat(Comparison.of(new SameVisit(phoniro, visit("v").phone("T-2").build())))
                .containsExactly(
                        new Difference(Aspect.PHONE, Optional.of(new Phone("T-1")), Optional.of(new Phone("T-2"))));
        assertThat(Comparison.of(new SameVisit(phoniro, visit("v").phone("T-1").build())))
                .isEmpty();
        assertThat(Comparison.of(new SameVisit(phoniro, visit("v").build()))).isEmpty();
        assertThat(Comparison.of(new SameVisit(
                        visit("v").in(PHONIRO).build(), visit("v").phone("T-2").build())))
                .isEmpty();
    }

    /** Its whole life is told in the order of the aspects. */
    @Test
    void SYS_1_differences_come_in_the_order_of_the_aspects() {
        RegisteredVisit lifecare = visit("v")
                .by("c2")
                .unapproved()
                .times("2024-11-04T08:02", "2024-11-04T08:33")
                .declined()
                .build();

        assertThat(Comparison.of(new SameVisit(visit("v").in(PHONIRO).build(), lifecare)))
                .extracting(Difference::aspect)
                .containsExactly(Aspect.CARER, Aspect.START, Aspect.END, Aspect.APPROVED, Aspect.DECLINED);
    }

    @Test
    void SYS_1_what_each_enters_at_its_own_last_receipt_is_entered_alike() {
        List<Aspect> found = aspects(visit("v").times("2024-11-04T08:00", "2024-11-04T08:31"));

        assertThat(found).containsExactly(Aspect.END);
    }

    @Test
    void SYS_1_what_one_enters_at_once_and_the_other_later_is_not() {
        List<Aspect> found =
                aspects(visit("v").times("2024-11-04T08:00", "2024-11-04T08:31").registered("2024-11-04T08:32"));

        assertThat(found).containsExactly(Aspect.END, Aspect.REGISTERED);
    }

    @Test
    void SYS_1_neither_an_id_nor_what_the_case_worker_allows_is_a_difference() {
        RegisteredVisit phoniro = visit("p").in(PHONIRO).build();

        assertThat(Comparison.of(
                        new SameVisit(phoniro, visit("b").outsideAllowed().build())))
                .isEmpty();
    }

    private static List<Aspect> aspects(VisitBuilder lifecare) {
        return Comparison.of(new SameVisit(visit("v").in(PHONIRO).build(), lifecare.build())).stream()
                .map(Difference::aspect)
                .toList();
    }

    private static Arguments change(Aspect aspect, UnaryOperator<VisitBuilder> change, Object usual, Object changed) {
        return Arguments.of(aspect, change, usual, changed);
    }

    private static Optional<?> optional(Object value) {
        return Optional.ofNullable(value);
    }

    private static RegisteredVisit noted(RegisteredVisit visit, Note note) {
        Remarks said = visit.remarks();
        return new RegisteredVisit(
                visit.id(),
                visit.recipient(),
                visit.carer(),
                visit.system(),
                visit.start(),
                visit.end(),
                visit.registration(),
                new Remarks(
                        said.manualCause(),
                        said.outsideAllowed(),
                        said.tag(),
                        said.doubleStaffing(),
                        said.declined(),
                        said.privatePhone(),
                        note),
                visit.tasks(),
                visit.planned());
    }
}
