package se.kvittens.client.tags;

import java.time.Instant;
import java.util.Optional;
import se.kvittens.client.answer.Coded;
import se.kvittens.domain.tag.Tag.Standing;
import se.kvittens.domain.tag.TagUid;

/**
 * A tag as it is now; not at whose door.
 *
 * @param since when it came to stand so
 * @param lastCheck empty where it was never checked
 */
public record Tag(
        TagUid tag, Coded<Standing> standing, Instant since, boolean isToBeFollowedUp, Optional<Checked> lastCheck) {

    /** What a spot check (stickprov) found. */
    public record Checked(Instant at, boolean inPlace) {}
}
