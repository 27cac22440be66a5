package se.kvittens.application.whose;

import java.util.List;
import se.kvittens.application.locks.GatewayName;
import se.kvittens.application.registering.Assignment;
import se.kvittens.domain.access.Role;
import se.kvittens.domain.door.EventId;
import se.kvittens.domain.identity.RecipientId;

/**
 * That somebody says at whom a carer was. When it is said is not theirs to say.
 *
 * @param events of one stay, all of that gateway: that the door was unlocked, and that it was locked again
 */
public record WhoseTelling(GatewayName gateway, List<EventId> events, RecipientId visited, Teller teller) {

    public WhoseTelling {
        events = events.stream().distinct().toList();
        if (events.isEmpty() || !events.stream().allMatch(each -> each.gateway().equals(gateway.value()))) {
            throw new IllegalArgumentException("It is said of one event at least, and of those of one gateway.");
        }
    }

    /**
     * Who says it.
     *
     * @param assignment of the provider for whom it is said
     * @param who the name by which the user is known; of a carer, the carer's
     * @param why in words; may be empty
     */
    public record Teller(Assignment assignment, String who, Role role, String why) {}
}
