package se.kvittens.client.doors;

import java.time.Instant;
import se.kvittens.client.answer.Coded;
import se.kvittens.domain.access.Role;
import se.kvittens.domain.identity.RecipientId;

/**
 * At whom the carer was when a door told something, as somebody said afterwards.
 *
 * @param event the name of the event at its gateway
 */
public record WhoseSaid(String event, RecipientId recipient, String who, Coded<Role> role, Instant when, String why) {

    /** Not at whom. */
    @Override
    public String toString() {
        return "WhoseSaid[" + event + "]";
    }
}
