package se.kvittens.domain.opening;

import java.time.Instant;
import java.util.Optional;
import se.kvittens.domain.door.Keyholder;

/**
 * A command as it was asked for.
 *
 * @param asked when
 * @param by the carer who asked; empty where it was somebody else
 */
public record AskedCommand(LockCommand command, Instant asked, Optional<Keyholder> by) {}
