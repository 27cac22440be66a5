package se.kvittens.application.opening;

import se.kvittens.domain.access.Role;
import se.kvittens.domain.identity.CommandId;
import se.kvittens.domain.identity.LockId;
import se.kvittens.domain.identity.ProviderId;
import se.kvittens.domain.opening.AskedBy;
import se.kvittens.domain.opening.LockAction;

/**
 * What somebody asks of a door. When it is asked is not theirs to say.
 *
 * @param id that the asker gave it: the same asked again under the same name is not asked of the lock again
 * @param asker who has signed in
 */
public record DoorRequest(CommandId id, LockId lock, LockAction action, Asker asker) {

    /**
     * Who asks.
     *
     * @param provider whose people the asker is of; of no matter where the role is at the municipality
     * @param who the name by which the user is known; of a carer, the carer's
     * @param why in words; only of those who have no visit there
     */
    public record Asker(ProviderId provider, String who, Role role, String why) {

        AskedBy by() {
            return AskedBy.inRole(role, provider, who);
        }
    }
}
