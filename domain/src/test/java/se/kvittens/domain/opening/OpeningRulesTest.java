package se.kvittens.domain.opening;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import se.kvittens.domain.access.AccessRules;
import se.kvittens.domain.access.Act;
import se.kvittens.domain.access.Deed;
import se.kvittens.domain.access.Role;
import se.kvittens.domain.door.DoorKind;
import se.kvittens.domain.door.DoorUse;
import se.kvittens.domain.fixture.At;
import se.kvittens.domain.fixture.Receipts;
import se.kvittens.domain.fixture.Settings;
import se.kvittens.domain.fixture.door.Doors;
import se.kvittens.domain.identity.CommandId;
import se.kvittens.domain.identity.LockId;
import se.kvittens.domain.identity.RecipientId;
import se.kvittens.domain.rule.RuleId;
import se.kvittens.domain.time.TimeSpan;

/** REG-19: who may ask which door to open, and when. */
class OpeningRulesTest {

    private static final OpeningRules RULES = Doors.opening();
    private static final LockId LOCK = new LockId("g:1");
    private static final RecipientId ANNA = new RecipientId("anna");
    private static final RecipientId BO = new RecipientId("bo");
    private static final Errand AT_ANNAS = new Errand(ANNA, new TimeSpan(at("08:00"), at("08:30")));
    private static final AccessRules ACCESS =
            new AccessRules(Settings.set(RuleId.SYS_2, "may", Map.of(Act.OPEN_DOOR, Set.of(Role.CARER, Role.MANAGER))));

    @ParameterizedTest
    @CsvSource({"07:44:59, false", "07:45:00, true", "08:45:00, true", "08:45:01, false"})
    void REG_19_a_carer_may_from_a_quarter_before_the_visit_until_a_quarter_after(String time, boolean may) {
        assertThat(refusal(deed(Role.CARER, time, ""), home(ANNA), AT_ANNAS))
                .isEqualTo(may ? Optional.empty() : Optional.of(OpeningRefusal.NO_VISIT_NOW));
    }

    @Test
    void REG_19_a_carer_opens_no_door_of_anybody_else() {
        assertThat(refusal(deed(Role.CARER, "08:00", ""), home(BO), AT_ANNAS)).contains(OpeningRefusal.NO_VISIT_NOW);
        assertThat(refusal(deed(Role.CARER, "08:00", "urgent"), home(BO), AT_ANNAS))
                .contains(OpeningRefusal.NO_VISIT_NOW);
        assertThat(refusal(deed(Role.CARER, "08:00", ""), home(ANNA))).contains(OpeningRefusal.NO_VISIT_NOW);
    }

    @ParameterizedTest
    @EnumSource
    void REG_19_the_way_to_a_visit_goes_through_the_house(DoorKind kind) {
        Optional<DoorUse> door = Optional.of(new DoorUse(LOCK, kind, Set.of(ANNA, BO), Instant.EPOCH));

        assertThat(refusal(deed(Role.CARER, "08:00", ""), door, AT_ANNAS)).isEmpty();
    }

    @Test
    void REG_19_who_makes_no_visits_says_why() {
        assertThat(refusal(deed(Role.MANAGER, "03:00", " "), home(ANNA))).contains(OpeningRefusal.REASON_MISSING);
        assertThat(refusal(deed(Role.MANAGER, "03:00", "has fallen"), home(ANNA)))
                .isEmpty();
        assertThat(refusal(deed(Role.MANAGER, "03:00", "19121212-1212"), home(ANNA)))
                .contains(OpeningRefusal.PERSONAL_NUMBER);
    }

    @Test
    void SYS_2_who_may_not_may_not_for_any_reason() {
        assertThat(refusal(deed(Role.REVIEWER, "08:00", "has fallen"), home(ANNA), AT_ANNAS))
                .contains(OpeningRefusal.NOT_IN_THIS_ROLE);
    }

    @Test
    void REG_18_a_lock_at_no_door_that_is_known_is_not_asked() {
        assertThat(refusal(deed(Role.CARER, "08:00", ""), Optional.empty(), AT_ANNAS))
                .contains(OpeningRefusal.UNKNOWN_LOCK);
    }

    @ParameterizedTest
    @CsvSource({"08:00:29, false", "08:00:30, true"})
    void REG_19_a_command_is_good_for_half_a_minute(String time, boolean isExpired) {
        LockCommand command = new LockCommand(new CommandId("1"), LOCK, LockAction.UNLOCK, RULES.expiry(at("08:00")));

        assertThat(command.isExpired(at(time))).isEqualTo(isExpired);
    }

    private static Optional<OpeningRefusal> refusal(Deed deed, Optional<DoorUse> door, Errand... errands) {
        return RULES.refusal(deed, door, List.of(errands), ACCESS);
    }

    private static Optional<DoorUse> home(RecipientId recipient) {
        return Optional.of(new DoorUse(LOCK, DoorKind.HOME, Set.of(recipient), Instant.EPOCH));
    }

    private static Deed deed(Role role, String time, String why) {
        return new Deed("c1", role, at(time), why);
    }

    private static Instant at(String time) {
        return At.at(Receipts.DAY + time);
    }
}
