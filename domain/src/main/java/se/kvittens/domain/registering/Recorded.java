package se.kvittens.domain.registering;

import java.time.Instant;
import se.kvittens.domain.access.Deed;

/**
 * Something that happened, with who did it, and when it was taken into the record.
 *
 * @param taken never before the record's earlier entries; what a kiosk sends late is taken late
 */
public record Recorded(Happening happening, Deed deed, Instant taken) {}
