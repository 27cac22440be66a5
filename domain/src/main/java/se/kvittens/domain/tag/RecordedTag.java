package se.kvittens.domain.tag;

import java.time.Instant;
import se.kvittens.domain.access.Deed;

/**
 * Something that happened to a tag, with who did it, and when it was taken into the record.
 *
 * @param taken never before the record's earlier entries
 */
public record RecordedTag(TagHappening happening, Deed deed, Instant taken) {}
