package se.kvittens.application.looking;

import static org.assertj.core.api.Assertions.assertThat;
import static se.kvittens.application.looking.Looked.ANNA;
import static se.kvittens.application.looking.Looked.ASSIGNMENT;
import static se.kvittens.application.looking.Looked.OCTOBER;
import static se.kvittens.application.looking.Looked.by;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.kvittens.application.looking.Shown.NotShown;
import se.kvittens.application.looking.Shown.Refused;
import se.kvittens.application.looking.Shown.These;
import se.kvittens.application.looking.Whose.Everybodys;
import se.kvittens.application.looking.Whose.OfCarer;
import se.kvittens.application.looking.Whose.OfRecipient;
import se.kvittens.application.registering.JournalFault;
import se.kvittens.domain.access.Deed;
import se.kvittens.domain.access.Role;
import se.kvittens.domain.fixture.At;
import se.kvittens.domain.identity.CarerId;
import se.kvittens.domain.identity.RecipientId;
import se.kvittens.domain.identity.VisitId;
import se.kvittens.domain.registering.RefusalCode;
import se.kvittens.domain.time.DateSpan;
import se.kvittens.domain.visit.RegisteredVisit;

/** Who is shown which visits, and that it is logged. */
class LookAtVisitsTest {

    private static final Deed PLANNER = by("åsa", Role.PLANNER);

    private final Looked looked = new Looked();

    @Test
    void SYS_2_all_visits_of_the_days_are_shown_in_order() {
        assertThat(ids(look(new Everybodys(), PLANNER))).containsExactly("c1-a", "c2-a", "c1-b", "c2-b");
    }

    @Test
    void SYS_2_days_of_two_months_show_both() {
        DateSpan days = DateSpan.closed(LocalDate.of(2024, 10, 1), LocalDate.of(2024, 11, 1));
        Shown<RegisteredVisit> shown = looked.visits().look(ASSIGNMENT, new OfRecipient(ANNA), days, PLANNER);

        assertThat(ids(shown)).containsExactly("c1-a", "c2-a", "c1-n", "c2-n");
    }

    @Test
    void SYS_2_those_of_a_carer_or_of_a_recipient() {
        assertThat(ids(look(new OfCarer(new CarerId("c2")), PLANNER))).containsExactly("c2-a", "c2-b");
        assertThat(ids(look(new OfRecipient(ANNA), PLANNER))).containsExactly("c1-a", "c2-a");
    }

    @Test
    void SYS_2_a_carer_sees_visits_of_its_own_alone() {
        Deed carer = by("c1", Role.CARER);

        assertThat(ids(look(new Everybodys(), carer))).containsExactly("c1-a", "c1-b");
        assertThat(ids(look(new OfRecipient(ANNA), carer))).containsExactly("c1-a");
        assertThat(ids(look(new OfCarer(new CarerId("c1")), carer))).containsExactly("c1-a", "c1-b");
        assertThat(look(new OfCarer(new CarerId("c2")), carer)).isEqualTo(new Refused<>(RefusalCode.NOT_OWN_VISIT));
    }

    @Test
    void SYS_2_a_visit_is_found_by_its_name_and_the_look_at_it_is_logged() {
        Shown<RegisteredVisit> shown = looked.visits().look(ASSIGNMENT, new VisitId("c1-a"), PLANNER);

        assertThat(ids(shown)).containsExactly("c1-a");
        assertThat(looked.log.all()).hasSize(1).allMatch(reading -> reading.isOf(ANNA));
    }

    @Test
    void SYS_2_to_ask_for_a_name_that_nothing_bears_is_logged_and_shows_nothing() {
        assertThat(ids(looked.visits().look(ASSIGNMENT, new VisitId("none"), PLANNER)))
                .isEmpty();
        assertThat(looked.log.all()).hasSize(1);
    }

    @Test
    void SYS_2_a_carer_finds_no_visit_of_another_by_its_name() {
        Deed carer = by("c2", Role.CARER);

        assertThat(looked.visits().look(ASSIGNMENT, new VisitId("c1-a"), carer))
                .isEqualTo(new Refused<>(RefusalCode.NOT_OWN_VISIT));
        assertThat(ids(looked.visits().look(ASSIGNMENT, new VisitId("c2-a"), carer)))
                .containsExactly("c2-a");
        assertThat(looked.visits().look(ASSIGNMENT, new VisitId("c1-a"), by("mia", Role.MANAGER)))
                .isEqualTo(new Refused<>(RefusalCode.NOT_IN_THIS_ROLE));
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"CARER", "PLANNER", "ADMINISTRATOR"},
            mode = EnumSource.Mode.EXCLUDE)
    void SYS_2_who_may_not_look_is_refused_and_nothing_is_logged(Role role) {
        assertThat(look(new Everybodys(), by("någon", role))).isEqualTo(new Refused<>(RefusalCode.NOT_IN_THIS_ROLE));
        assertThat(looked.log.all()).isEmpty();
    }

    @Test
    void BOOK_1_without_a_rule_book_nobody_may() {
        Deed early = new Deed("åsa", Role.PLANNER, At.at("2001-01-01T12:00"), "");

        assertThat(look(new Everybodys(), early)).isEqualTo(new Refused<>(RefusalCode.NO_RULE_BOOK));
    }

    @Test
    void SYS_2_what_is_shown_is_logged_with_whom_it_is_about() {
        look(new Everybodys(), PLANNER);
        look(new OfRecipient(ANNA), PLANNER);

        assertThat(looked.log.all()).containsExactly(reading(ANNA, new RecipientId("bo")), reading(ANNA));
    }

    @Test
    void SYS_2_to_ask_for_who_is_not_there_is_logged_as_well() {
        RecipientId nobody = new RecipientId("cecilia");

        assertThat(ids(look(new OfRecipient(nobody), PLANNER))).isEmpty();
        assertThat(looked.log.all()).containsExactly(reading(nobody));
    }

    @Test
    void SYS_2_what_cannot_be_logged_is_not_shown() {
        LookAtVisits visits = looked.visits(new FullLog(looked.log));

        assertThat(visits.look(ASSIGNMENT, new Everybodys(), OCTOBER, PLANNER))
                .isEqualTo(new NotShown<>(JournalFault.FULL));
    }

    private Shown<RegisteredVisit> look(Whose whose, Deed deed) {
        return looked.visits().look(ASSIGNMENT, whose, OCTOBER, deed);
    }

    private static Reading reading(RecipientId... recipients) {
        return new Reading(PLANNER, Sight.VISITS, Optional.of(Looked.PROVIDER), Set.of(recipients));
    }

    private static List<String> ids(Shown<RegisteredVisit> shown) {
        assertThat(shown).isInstanceOf(These.class);
        return ((These<RegisteredVisit>) shown)
                .found().stream().map(visit -> visit.id().value()).toList();
    }
}
