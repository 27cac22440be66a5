package se.kvittens.rest.doors;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.kvittens.application.answer.Answer;
import se.kvittens.application.doors.DoorJournal;
import se.kvittens.application.doors.KnownDoors;
import se.kvittens.application.locks.LockGateway;
import se.kvittens.application.visiting.Plan;
import se.kvittens.domain.door.DoorKind;
import se.kvittens.domain.door.DoorRegister;
import se.kvittens.domain.door.DoorUse;
import se.kvittens.domain.door.KeyRegister;
import se.kvittens.domain.fixture.Town;
import se.kvittens.domain.identity.LockId;
import se.kvittens.domain.identity.ProviderId;
import se.kvittens.domain.identity.RecipientId;
import se.kvittens.domain.serving.Serving;
import se.kvittens.domain.serving.ServingRegister;
import se.kvittens.rest.rig.MadeUpGateway;
import se.kvittens.rest.rig.Rig;
import se.kvittens.rest.town.ServedDoors;

/** Anna's door in the north, Siri's in the south, and the entrance that they share. */
record TownDoors(MadeUpGateway gateway, DoorJournal journal) implements ServedDoors {

    static final LockId ANNAS = new LockId("house:anna");
    static final LockId SIRIS = new LockId("house:siri");
    static final LockId ENTRANCE = new LockId("house:entrance");

    private static final RecipientId ANNA = new RecipientId("anna");
    private static final RecipientId SIRI = new RecipientId("siri");

    @Override
    public KnownDoors known() {
        Instant start = Instant.EPOCH;
        return new KnownDoors(
                Town.NORTH,
                new DoorRegister(List.of(
                        new DoorUse(ANNAS, DoorKind.HOME, Set.of(ANNA), start),
                        new DoorUse(SIRIS, DoorKind.HOME, Set.of(SIRI), start),
                        new DoorUse(ENTRANCE, DoorKind.ENTRANCE, Set.of(ANNA, SIRI), start))),
                new KeyRegister(List.of()),
                ServingRegister.of(List.of(
                        new Serving(ANNA, Optional.of(Rig.NORTH), start),
                        new Serving(SIRI, Optional.of(Rig.SOUTH), start))),
                Map.of());
    }

    @Override
    public Set<LockId> locks() {
        return Set.of(ANNAS, SIRIS, ENTRANCE);
    }

    @Override
    public List<LockGateway> gateways() {
        return List.of(gateway);
    }

    @Override
    public Plan planOf(ProviderId provider) {
        return days -> Answer.accepted(List.of());
    }
}
