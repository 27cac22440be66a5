package se.kvittens.domain.opening;

import java.util.Collection;
import se.kvittens.domain.access.Deed;

/**
 * Who wants a door to move, and why.
 *
 * @param errands of the carer who asks, about that time; of no matter where somebody else does
 */
public record Asking(Deed deed, AskedBy by, Collection<Errand> errands) {}
