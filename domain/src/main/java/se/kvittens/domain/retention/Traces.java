package se.kvittens.domain.retention;

import java.time.Instant;

/**
 * What there is of a person in the record.
 *
 * @param lastTaken when the last entry about the person was taken into the record
 * @param lastAbout the latest time that an entry is about
 * @param hasMountedTag whether a tag still hangs at the person's door
 */
public record Traces(Instant lastTaken, Instant lastAbout, boolean hasMountedTag) {

    /** When the last note was made or what it is about, whichever is later: an entry may be made ahead or afterwards. */
    public Instant last() {
        return lastTaken.isAfter(lastAbout) ? lastTaken : lastAbout;
    }
}
