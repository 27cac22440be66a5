package se.kvittens.application.looking;

import static org.assertj.core.api.Assertions.assertThat;
import static se.kvittens.application.looking.Looked.ANNA;
import static se.kvittens.application.looking.Looked.ASSIGNMENT;
import static se.kvittens.application.looking.Looked.by;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.kvittens.application.looking.Shown.NotShown;
import se.kvittens.application.looking.Shown.Refused;
import se.kvittens.application.looking.Shown.These;
import se.kvittens.application.registering.JournalFault;
import se.kvittens.domain.access.Deed;
import se.kvittens.domain.access.Role;
import se.kvittens.domain.fixture.At;
import se.kvittens.domain.identity.ProviderId;
import se.kvittens.domain.identity.RecipientId;
import se.kvittens.domain.registering.RefusalCode;
import se.kvittens.domain.time.TimeSpan;

/** Who is shown who looked at whom, and that this is logged as well. */
class LookAtReadingsTest {

    private static final TimeSpan NOVEMBER = At.span("2024-11-01T00:00", "2024-12-01T00:00");
    private static final Deed PLANNER = by("åsa", Role.PLANNER);
    private static final Reading BY_C1 = reading("c1", Role.CARER, Looked.PROVIDER, "anna");
    private static final Reading ELSEWHERE = reading("åsa", Role.PLANNER, new ProviderId("Exempelöns omsorg"), "anna");
    private static final Reading WHOLE =
            new Reading(by("system", Role.SYSTEM_ADMINISTRATOR), Sight.WHOLE_RECORD, Optional.empty(), Set.of());

    private final Looked looked = new Looked();

    @BeforeEach
    void log() {
        List.of(BY_C1, reading("c1", Role.CARER, Looked.PROVIDER, "bo"), ELSEWHERE, WHOLE)
                .forEach(looked.log::append);
    }

    @Test
    void SYS_2_who_looked_at_a_recipient_is_shown_and_that_is_logged() {
        assertThat(looked.readings().ofRecipient(ASSIGNMENT, ANNA, NOVEMBER, PLANNER))
                .isEqualTo(new These<>(List.of(BY_C1, WHOLE)));
        assertThat(last()).isEqualTo(new Reading(PLANNER, Sight.READINGS, Optional.of(Looked.PROVIDER), Set.of(ANNA)));
    }

    @Test
    void SYS_2_at_what_a_user_looked_is_shown_within_the_provider() {
        assertThat(looked.readings().byUser(ASSIGNMENT, "c1", NOVEMBER, PLANNER))
                .isEqualTo(new These<>(List.of(BY_C1, reading("c1", Role.CARER, Looked.PROVIDER, "bo"))));
        assertThat(last())
                .isEqualTo(new Reading(
                        PLANNER, Sight.READINGS, Optional.of(Looked.PROVIDER), Set.of(ANNA, new RecipientId("bo"))));
        assertThat(looked.readings().byUser(ASSIGNMENT, "system", NOVEMBER, PLANNER))
                .isEqualTo(new These<>(List.of(WHOLE)));
        assertThat(last()).isEqualTo(new Reading(PLANNER, Sight.READINGS, Optional.of(Looked.PROVIDER), Set.of()));
    }

    /** Nothing that is written today is so; a record that was made elsewhere may be. */
    @Test
    void SYS_2_a_reading_without_a_provider_is_of_no_provider_unless_it_is_of_everybody() {
        looked.log.append(new Reading(by("c1", Role.PLANNER), Sight.TAGS, Optional.empty(), Set.of(ANNA)));

        assertThat(looked.readings().ofRecipient(ASSIGNMENT, ANNA, NOVEMBER, PLANNER))
                .isEqualTo(new These<>(List.of(BY_C1, WHOLE)));
        assertThat(looked.readings().byUser(ASSIGNMENT, "c1", NOVEMBER, PLANNER))
                .isEqualTo(new These<>(List.of(BY_C1, reading("c1", Role.CARER, Looked.PROVIDER, "bo"))));
    }

    @Test
    void SYS_2_a_look_that_found_nothing_names_nobody_and_is_shown() {
        Reading nothing = new Reading(by("c1", Role.PLANNER), Sight.TAGS, Optional.empty(), Set.of());
        looked.log.append(nothing);

        assertThat(looked.readings().byUser(ASSIGNMENT, "c1", NOVEMBER, PLANNER))
                .isEqualTo(new These<>(List.of(BY_C1, reading("c1", Role.CARER, Looked.PROVIDER, "bo"), nothing)));
    }

    @Test
    void SYS_2_a_carer_is_shown_its_own_readings_alone() {
        Deed carer = by("c1", Role.CARER);

        assertThat(looked.readings().byUser(ASSIGNMENT, "c1", NOVEMBER, carer)).isInstanceOf(These.class);
        assertThat(looked.readings().byUser(ASSIGNMENT, "åsa", NOVEMBER, carer)).isEqualTo(refused());
        assertThat(looked.readings().ofRecipient(ASSIGNMENT, ANNA, NOVEMBER, carer))
                .isEqualTo(refused());
    }

    @Test
    void SYS_2_who_may_neither_look_nor_take_out_is_refused() {
        assertThat(looked.readings().ofRecipient(ASSIGNMENT, ANNA, NOVEMBER, by("någon", Role.FEE_HANDLER)))
                .isEqualTo(refused());
        assertThat(looked.log.all()).hasSize(4);
    }

    @Test
    void BOOK_1_without_a_rule_book_nobody_may() {
        Deed early = new Deed("åsa", Role.PLANNER, At.at("2001-01-01T12:00"), "");

        assertThat(looked.readings().byUser(ASSIGNMENT, "c1", NOVEMBER, early))
                .isEqualTo(new Refused<>(RefusalCode.NO_RULE_BOOK));
    }

    @Test
    void SYS_2_what_cannot_be_logged_is_not_shown() {
        assertThat(looked.readings(new FullLog(looked.log)).ofRecipient(ASSIGNMENT, ANNA, NOVEMBER, PLANNER))
                .isEqualTo(new NotShown<>(JournalFault.FULL));
    }

    private Reading last() {
        List<Reading> all = looked.log.all();
        return all.get(all.size() - 1);
    }

    private static Refused<Reading> refused() {
        return new Refused<>(RefusalCode.NOT_IN_THIS_ROLE);
    }

    private static Reading reading(String who, Role role, ProviderId provider, String recipient) {
        return new Reading(by(who, role), Sight.VISITS, Optional.of(provider), Set.of(new RecipientId(recipient)));
    }
}
