package se.kvittens.domain.source;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.kvittens.domain.visit.RegisteredVisit;

/**
 * What one system has told of one visit, each telling that differs being a version. The current one is the last, by the
 * time of its change where the system tells that, else in the order of telling. The others are kept as history: nothing
 * that was told is lost, and the same thing told again is no version.
 */
public final class VisitVersions {

    private final List<Version> versions = new ArrayList<>(1);

    /**
     * A version.
     *
     * @param changed when the system last changed the visit, where it says so
     */
    public record Version(RegisteredVisit visit, Optional<Instant> changed) {}

    /** What a telling was. */
    public enum Told {
        /** The visit was not known. */
        FIRST,
        /** It differs from what was known, and counts from now on. */
        NEWER,
        /** It differs, and something newer is known; it is kept as history. */
        OLDER,
        /** It was told before. */
        AGAIN
    }

    /** None yet. */
    public VisitVersions() {}

    /** Takes a telling in. */
    public Told tell(RegisteredVisit visit, Optional<Instant> changed) {
        if (isKnown(visit)) {
            return Told.AGAIN;
        }
        int place = versions.size();
        while (place > 0 && isBefore(changed, versions.get(place - 1).changed())) {
            place--;
        }
        versions.add(place, new Version(visit, changed));
        if (versions.size() == 1) {
            return Told.FIRST;
        }
        return place == versions.size() - 1 ? Told.NEWER : Told.OLDER;
    }

    /** The one that counts. */
    public RegisteredVisit current() {
        return versions.get(versions.size() - 1).visit();
    }

    /** From the oldest to the current one. */
    public List<Version> all() {
        return List.copyOf(versions);
    }

    private boolean isKnown(RegisteredVisit visit) {
        for (Version version : versions) {
            if (version.visit().equals(visit)) {
                return true;
            }
        }
        return false;
    }

    /** Where one of them bears no time, the order of telling stands. */
    private static boolean isBefore(Optional<Instant> one, Optional<Instant> other) {
        return one.isPresent() && other.isPresent() && one.get().isBefore(other.get());
    }
}
