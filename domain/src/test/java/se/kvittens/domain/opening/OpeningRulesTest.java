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
import se.kvittens.domain.identity.ProviderId;
import se.kvittens.domain.identity.RecipientId;
import se.kvittens.domain.rule.RuleId;
import se.kvittens.domain.serving.Serving;
import se.kvittens.domain.serving.ServingRegister;
import se.kvittens.domain.time.TimeSpan;

/** REG-19: who may ask which door to open, and when. */
class OpeningRulesTest {

    private static final OpeningRules RULES = Doors.opening();
    private static final LockId LOCK = new LockId("g:1");
    private static final ProviderId FIRST = new ProviderId("first");
    private static final ProviderId SECOND = new ProviderId("second");
    private static final RecipientId ANNA = new RecipientId("anna");
    private static final RecipientId BO = new RecipientId("bo");
    private static final Errand AT_ANNAS = new Errand(ANNA, new TimeSpan(at("08:00"), at("08:30")));
    private static final AccessRules ACCESS = new AccessRules(Settings.set(
            RuleId.SYS_2,
            "may",
            Map.of(Act.OPEN_DOOR, Set.of(Role.CARER, Role.MANAGER, Role.ADMINISTRATOR, Role.SYSTEM_ADMINISTRATOR))));

    /** At ten past eight Anna goes over from the first provider to the second, which serves Bo all the time. */
    private static final ServingRegister CHANGED = ServingRegister.of(List.of(
            new Serving(ANNA, Optional.of(FIRST), Instant.EPOCH),
            new Serving(ANNA, Optional.of(SECOND), at("08:10")),
            new Serving(BO, Optional.of(SECOND), Instant.EPOCH)));

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

    @ParameterizedTest
    @EnumSource(names = {"MANAGER", "ADMINISTRATOR"})
    void REG_19_a_reason_opens_no_door_of_whom_another_provider_serves(Role role) {
        assertThat(refusal(asking(deed(role, "08:09:59", "has fallen"), FIRST), home(ANNA), CHANGED))
                .isEmpty();
        assertThat(refusal(asking(deed(role, "08:10", "has fallen"), FIRST), home(ANNA), CHANGED))
                .contains(OpeningRefusal.NOT_SERVED);
        assertThat(refusal(asking(deed(role, "08:09:59", "has fallen"), SECOND), home(ANNA), CHANGED))
                .contains(OpeningRefusal.NOT_SERVED);
        assertThat(refusal(asking(deed(role, "08:10", "has fallen"), SECOND), home(ANNA), CHANGED))
                .isEmpty();
    }

    @Test
    void REG_19_whom_nobody_is_told_to_serve_no_provider_opens_for() {
        assertThat(refusal(
                        asking(deed(Role.MANAGER, "08:00", "has fallen"), FIRST),
                        home(ANNA),
                        ServingRegister.of(List.of())))
                .contains(OpeningRefusal.NOT_SERVED);
    }

    @ParameterizedTest
    @EnumSource
    void REG_19_the_way_through_the_house_is_of_who_serves_anybody_in_it(DoorKind kind) {
        Optional<DoorUse> door = Optional.of(new DoorUse(LOCK, kind, Set.of(ANNA, BO), Instant.EPOCH));
        Deed deed = deed(Role.MANAGER, "08:00", "has fallen");

        assertThat(refusal(asking(deed, FIRST), door, CHANGED)).isEmpty();
        assertThat(refusal(asking(deed, SECOND), door, CHANGED)).isEmpty();
        assertThat(refusal(asking(deed, new ProviderId("third")), door, CHANGED))
                .contains(OpeningRefusal.NOT_SERVED);
    }

    @Test
    void REG_19_who_is_of_the_municipality_is_of_no_provider() {
        Deed deed = deed(Role.SYSTEM_ADMINISTRATOR, "08:00", "has fallen");

        assertThat(refusal(asking(deed, FIRST), home(BO), CHANGED)).isEmpty();
    }

    @Test
    void REG_19_a_plan_of_a_provider_that_does_not_serve_the_recipient_opens_nothing() {
        Deed deed = deed(Role.CARER, "08:05", "");

        assertThat(refusal(asking(deed, FIRST, beginning("08:00")), home(ANNA), CHANGED))
                .isEmpty();
        assertThat(refusal(asking(deed, SECOND, beginning("08:00")), home(ANNA), CHANGED))
                .contains(OpeningRefusal.NOT_SERVED);
    }

    /** Of two providers that hand over at ten past eight, each comes in to the visits that begin in its own time. */
    @ParameterizedTest
    @CsvSource({"08:09:59, true, false", "08:10, false, true"})
    void REG_19_a_visit_is_of_who_serves_the_recipient_when_it_begins(String start, boolean first, boolean second) {
        for (String time : List.of("08:05", "08:15")) {
            Deed deed = deed(Role.CARER, time, "");

            assertThat(refusal(asking(deed, FIRST, beginning(start)), home(ANNA), CHANGED)
                            .isEmpty())
                    .isEqualTo(first);
            assertThat(refusal(asking(deed, SECOND, beginning(start)), home(ANNA), CHANGED)
                            .isEmpty())
                    .isEqualTo(second);
        }
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
        return refusal(asking(deed, FIRST, errands), door, ServingRegister.allBy(FIRST));
    }

    private static Optional<OpeningRefusal> refusal(Asking asking, Optional<DoorUse> door, ServingRegister serving) {
        return RULES.refusal(asking, door, serving, ACCESS);
    }

    private static Asking asking(Deed deed, ProviderId provider, Errand... errands) {
        return new Asking(deed, AskedBy.inRole(deed.role(), provider, deed.who()), List.of(errands));
    }

    /** A visit at Anna's of half an hour. */
    private static Errand beginning(String start) {
        return new Errand(ANNA, new TimeSpan(at(start), at(start).plusSeconds(1_800)));
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
