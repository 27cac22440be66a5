package se.kvittens.application.opening;

import static org.assertj.core.api.Assertions.assertThat;
import static se.kvittens.application.doors.DoorTown.ANNA;
import static se.kvittens.application.doors.DoorTown.ASSIGNMENT;
import static se.kvittens.application.doors.DoorTown.BO;
import static se.kvittens.application.doors.DoorTown.at;
import static se.kvittens.application.doors.DoorTown.holder;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.kvittens.application.answer.Answer;
import se.kvittens.application.answer.Obstacle;
import se.kvittens.application.doors.DoorTown;
import se.kvittens.application.registering.RecordVisits;
import se.kvittens.domain.access.Deed;
import se.kvittens.domain.access.Role;
import se.kvittens.domain.door.Keyholder;
import se.kvittens.domain.identity.CarerId;
import se.kvittens.domain.identity.ProviderId;
import se.kvittens.domain.identity.RecipientId;
import se.kvittens.domain.identity.VisitId;
import se.kvittens.domain.opening.Errand;
import se.kvittens.domain.pairing.Mark;
import se.kvittens.domain.pairing.ReceiptId;
import se.kvittens.domain.pairing.RegisteredReceipt;
import se.kvittens.domain.planning.PlannedVisit;
import se.kvittens.domain.registering.Happening.ReceiptMade;
import se.kvittens.domain.time.TimeSpan;
import se.kvittens.domain.visit.Receipt;
import se.kvittens.domain.visit.ReceiptMethod;
import se.kvittens.domain.visit.TagFinding;

/** REG-19: why a carer is at a door. */
class PlannedAndMadeTest {

    private final DoorTown town = new DoorTown();
    private final List<PlannedVisit> planned = new ArrayList<>();
    private Optional<Obstacle> obstacle = Optional.empty();

    @Test
    void REG_19_a_visit_that_is_planned_for_the_carer_is_an_errand() {
        plan("c1", ANNA, "08:00", "08:30");
        plan("c2", BO, "08:00", "08:30");

        assertThat(errands("c1")).containsExactly(errand(ANNA, "08:00", "08:30"));
    }

    @Test
    void REG_19_a_visit_that_is_under_way_is_an_errand_until_the_carer_begins_another() {
        tap("1", ANNA, Mark.START, "08:00");
        assertThat(errands("c1")).containsExactly(errand(ANNA, "08:00", "16:00"));

        tap("2", BO, Mark.START, "09:00");
        assertThat(errands("c1")).containsExactly(errand(ANNA, "08:00", "09:00"), errand(BO, "09:00", "17:00"));
    }

    @Test
    void REG_19_a_visit_that_was_made_is_an_errand_while_it_lasted() {
        tap("1", ANNA, Mark.START, "08:00");
        tap("2", ANNA, Mark.END, "08:25");

        assertThat(errands("c1")).containsExactly(errand(ANNA, "08:00", "08:25"));
        assertThat(errands("c2")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void REG_19_only_what_was_begun_at_the_door_itself_opens_it(ReceiptMethod method) {
        tap("1", ANNA, Mark.START, "08:00", method, TagFinding.OWN);

        assertThat(errands("c1").isEmpty()).isEqualTo(method == ReceiptMethod.MANUAL);
    }

    @Test
    void REG_19_what_was_begun_by_a_tag_that_is_anothers_opens_nothing() {
        tap("1", ANNA, Mark.START, "08:00", ReceiptMethod.NFC, TagFinding.FOREIGN);

        assertThat(errands("c1")).isEmpty();
    }

    @Test
    void REG_19_where_the_plan_can_not_be_read_who_has_a_visit_under_way_has_that() {
        obstacle = Optional.of(Obstacle.of(Obstacle.Kind.UNREACHABLE));
        assertThat(asked(holder("c1"))).isEqualTo(new Answer.NotReady<List<Errand>>(obstacle.get()));

        tap("1", ANNA, Mark.START, "08:00");

        assertThat(errands("c1")).containsExactly(errand(ANNA, "08:00", "16:00"));
    }

    @Test
    void REG_19_a_carer_of_another_provider_has_no_errand_here() {
        plan("c1", ANNA, "08:00", "08:30");

        assertThat(asked(new Keyholder(new ProviderId("q"), new CarerId("c1")))).isEqualTo(Answer.accepted(List.of()));
    }

    private List<Errand> errands(String carer) {
        return asked(holder(carer)).value().orElseThrow();
    }

    private Answer<List<Errand>> asked(Keyholder carer) {
        return new PlannedAndMade(
                        days -> obstacle.<Answer<List<PlannedVisit>>>map(Answer.NotReady::new)
                                .orElseGet(() -> Answer.accepted(planned)),
                        town.visitsOverSpan(),
                        ASSIGNMENT,
                        DoorTown::books)
                .of(carer, at("10:00"));
    }

    private void plan(String carer, RecipientId recipient, String start, String end) {
        planned.add(new PlannedVisit(
                new VisitId("v" + planned.size()),
                recipient,
                Optional.of(new CarerId(carer)),
                new TimeSpan(at(start), at(end)),
                Set.of()));
    }

    private void tap(String id, RecipientId recipient, Mark mark, String time) {
        tap(id, recipient, mark, time, ReceiptMethod.LOCK, TagFinding.OWN);
    }

    private void tap(String id, RecipientId recipient, Mark mark, String time, ReceiptMethod method, TagFinding tag) {
        CarerId carer = new CarerId("c1");
        RegisteredReceipt receipt = new RegisteredReceipt(
                new ReceiptId(id),
                carer,
                recipient,
                mark,
                new Receipt(at(time), method),
                at(time),
                tag,
                Optional.empty());
        new RecordVisits(town.journal, (one, other) -> false, DoorTown::books)
                .ask(ASSIGNMENT, carer, new ReceiptMade(receipt), new Deed("c1", Role.CARER, at(time), ""));
    }

    private static Errand errand(RecipientId recipient, String start, String end) {
        return new Errand(recipient, new TimeSpan(at(start), at(end)));
    }
}
