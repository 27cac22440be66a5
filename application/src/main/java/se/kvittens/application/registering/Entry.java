package se.kvittens.application.registering;

import java.time.Instant;
import se.kvittens.domain.access.Deed;
import se.kvittens.domain.registering.Happening;

/**
 * What is to be recorded.
 *
 * @param about the time that it is about: that of the receipt, or of the first receipt of the visit
 */
public record Entry(Happening happening, Deed deed, Instant about) {}
