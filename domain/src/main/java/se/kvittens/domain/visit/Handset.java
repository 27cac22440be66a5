package se.kvittens.domain.visit;

import java.util.Optional;

/**
 * What a receipt was made with.
 *
 * @param phone where that is told
 * @param isPrivate whether it is the carer's own and not the provider's (REG-8)
 */
public record Handset(Optional<Phone> phone, boolean isPrivate) {

    /** Nothing is told of it. */
    public static final Handset UNTOLD = new Handset(Optional.empty(), false);
}
