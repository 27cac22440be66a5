package se.kvittens.application.doors;

import java.util.Map;
import se.kvittens.application.registering.Assignment;
import se.kvittens.domain.door.DoorRegister;
import se.kvittens.domain.door.KeyRegister;
import se.kvittens.domain.identity.MunicipalityId;
import se.kvittens.domain.identity.ProviderId;
import se.kvittens.domain.serving.ServingRegister;

/**
 * What is known of the doors of a municipality.
 *
 * @param serving for whom which provider may have a door opened
 * @param assignments of the providers whose carers have keys, all of that municipality
 */
public record KnownDoors(
        MunicipalityId municipality,
        DoorRegister doors,
        KeyRegister keys,
        ServingRegister serving,
        Map<ProviderId, Assignment> assignments) {

    public KnownDoors {
        assignments = Map.copyOf(assignments);
    }
}
