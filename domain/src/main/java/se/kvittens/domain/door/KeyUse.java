package se.kvittens.domain.door;

import java.time.Instant;
import java.util.Optional;
import se.kvittens.domain.identity.KeyId;

/**
 * Who has a key, from some time on until the next use of it.
 *
 * @param holder empty where it is of nobody who makes visits: a relative, the caretaker, or a key that was handed in
 */
public record KeyUse(KeyId key, Optional<Keyholder> holder, Instant since) {

    boolean isSameHolderAs(KeyUse other) {
        return holder.equals(other.holder);
    }
}
