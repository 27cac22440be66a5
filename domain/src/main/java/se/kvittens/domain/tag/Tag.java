package se.kvittens.domain.tag;

import java.time.Instant;
import java.util.Optional;
import se.kvittens.domain.identity.ProviderId;
import se.kvittens.domain.identity.RecipientId;

/**
 * A tag as the record tells of it.
 *
 * @param provider to which it was issued
 * @param since when it came to stand so
 * @param recipient whose it is, or was before it was retired; empty where it was never mounted
 * @param mounted when it was put up at that recipient's door
 * @param lastCheck empty where it was never checked
 */
public record Tag(
        TagUid uid,
        ProviderId provider,
        Standing standing,
        Instant since,
        Optional<RecipientId> recipient,
        Optional<Instant> mounted,
        Optional<Check> lastCheck) {

    /** How far a tag has come; it never goes back. */
    public enum Standing {
        /** Handed out to the provider, and at no door yet. */
        ISSUED,
        /** At a recipient's door. */
        MOUNTED,
        /** Out of use for good. */
        RETIRED
    }

    /** A spot check (stickprov). */
    public record Check(Instant when, boolean inPlace) {}

    /** Whether the provider has it out: in stock or at a door. */
    public boolean isOut() {
        return standing != Standing.RETIRED;
    }

    public boolean isMounted() {
        return standing == Standing.MOUNTED;
    }

    /** Whose it was at some time, or had been before it was retired; empty where it hung at no door yet. */
    public Optional<RecipientId> recipientAt(Instant time) {
        return mounted.filter(since -> !time.isBefore(since)).flatMap(since -> recipient);
    }

    /** Whether a check did not find it, and nothing has been done about it since. */
    public boolean isToBeFollowedUp() {
        return isMounted() && lastCheck.filter(check -> !check.inPlace()).isPresent();
    }
}
