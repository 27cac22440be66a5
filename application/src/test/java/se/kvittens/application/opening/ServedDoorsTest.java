package se.kvittens.application.opening;

import static org.assertj.core.api.Assertions.assertThat;
import static se.kvittens.application.doors.DoorTown.ANNA;
import static se.kvittens.application.doors.DoorTown.ANNAS;
import static se.kvittens.application.doors.DoorTown.GATEWAY;
import static se.kvittens.application.doors.DoorTown.PROVIDER;
import static se.kvittens.application.doors.DoorTown.at;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.kvittens.application.answer.Answer;
import se.kvittens.application.doors.DoorEntry;
import se.kvittens.application.doors.DoorEntry.CommandAsked;
import se.kvittens.application.doors.DoorEntry.CommandTurnedDown;
import se.kvittens.application.doors.DoorTown;
import se.kvittens.application.doors.RecordedDoor;
import se.kvittens.application.opening.CommandOutcome.Asked;
import se.kvittens.application.opening.CommandOutcome.Refused;
import se.kvittens.application.opening.DoorRequest.Asker;
import se.kvittens.domain.access.Role;
import se.kvittens.domain.identity.CommandId;
import se.kvittens.domain.identity.ProviderId;
import se.kvittens.domain.opening.AskedBy;
import se.kvittens.domain.opening.Errand;
import se.kvittens.domain.opening.LockAction;
import se.kvittens.domain.opening.OpeningRefusal;
import se.kvittens.domain.serving.Serving;
import se.kvittens.domain.serving.ServingRegister;
import se.kvittens.domain.time.TimeSpan;

/** Whose people have whose door opened, where there are two providers. */
class ServedDoorsTest {

    private static final ProviderId OTHER = new ProviderId("q");
    private static final Asker CARER = new Asker(PROVIDER, "c1", Role.CARER, "");

    private final DoorTown town = new DoorTown();
    private final AskedGateway gateway = new AskedGateway();

    ServedDoorsTest() {
        town.clock.set(at("08:00"));
    }

    @Test
    void REG_19_a_manager_opens_no_door_of_whom_another_provider_serves_and_that_is_kept() {
        town.with(ServingRegister.of(List.of(
                new Serving(ANNA, Optional.of(PROVIDER), at("00:00")),
                new Serving(ANNA, Optional.of(OTHER), at("09:00")))));
        assertThat(ask("k1", new Asker(OTHER, "mia", Role.MANAGER, "has fallen")))
                .isEqualTo(refused(OpeningRefusal.NOT_SERVED));
        assertThat(gateway.sent()).isEmpty();

        town.clock.set(at("09:00"));
        assertThat(ask("k2", new Asker(PROVIDER, "mia", Role.MANAGER, "has fallen")))
                .isEqualTo(refused(OpeningRefusal.NOT_SERVED));
        assertThat(ask("k3", new Asker(OTHER, "mia", Role.MANAGER, "has fallen")))
                .isInstanceOf(Asked.class);
        assertThat(gateway.sent()).hasSize(1);
        assertThat(entries().get(0))
                .isInstanceOfSatisfying(
                        CommandTurnedDown.class,
                        down -> assertThat(down.by()).isEqualTo(new AskedBy(Optional.of(OTHER), Optional.empty())));
    }

    @Test
    void REG_19_a_planned_visit_does_not_lead_past_who_serves_whom() {
        town.with(ServingRegister.of(List.of(new Serving(ANNA, Optional.of(OTHER), at("00:00")))));

        assertThat(ask("k1", CARER)).isEqualTo(refused(OpeningRefusal.NOT_SERVED));
        assertThat(gateway.sent()).isEmpty();
    }

    @Test
    void SYS_2_whose_people_asked_is_kept() {
        ask("k1", new Asker(PROVIDER, "mia", Role.MANAGER, "has fallen"));

        assertThat(entries().get(0))
                .isInstanceOfSatisfying(
                        CommandAsked.class,
                        asked ->
                                assertThat(asked.by()).isEqualTo(new AskedBy(Optional.of(PROVIDER), Optional.empty())));
    }

    /** Two providers may know users by the same name. */
    @Test
    void REG_19_a_name_of_a_command_is_of_one_provider() {
        ask("k1", CARER);

        assertThat(ask("k1", new Asker(OTHER, "c1", Role.CARER, ""))).isEqualTo(refused(OpeningRefusal.NAME_TAKEN));
    }

    private CommandOutcome ask(String id, Asker asker) {
        List<Errand> errands = List.of(new Errand(ANNA, new TimeSpan(at("08:00"), at("08:30"))));
        AskDoors asking =
                new AskDoors(town.doorJournal, (carer, about) -> Answer.accepted(errands), DoorTown::books, town.clock);
        return asking.ask(new DoorRequest(new CommandId(id), ANNAS, LockAction.UNLOCK, asker), gateway, town.known());
    }

    private static Refused refused(OpeningRefusal why) {
        return new Refused(why);
    }

    private List<DoorEntry> entries() {
        return town.doorJournal.after(GATEWAY, 0).get().recorded().stream()
                .map(RecordedDoor::entry)
                .toList();
    }
}
