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

    /** Each telling with its time: what was changed back is told later, and counts again. */
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
        /** It was told before, and nothing else counts because of it. */
        AGAIN
    }

    /** None yet. */
    public VisitVersions() {}

    /** Takes a telling in. */
    public Told tell(RegisteredVisit visit, Optional<Instant> changed) {
        Version told = new Version(visit, changed);
        if (versions.isEmpty()) {
            versions.add(told);
            return Told.FIRST;
        }
        if (isKnown(told)) {
            return Told.AGAIN;
        }
        boolean isKnown = isKnown(visit);
        RegisteredVisit before = current();
        versions.add(placeOf(changed), told);
        if (!current().equals(before)) {
            return Told.NEWER;
        }
        return isKnown ? Told.AGAIN : Told.OLDER;
    }

    /** The one that counts. */
    public RegisteredVisit current() {
        return versions.get(versions.size() - 1).visit();
    }

    /** When that one was last changed, where the system says so. */
    public Optional<Instant> changed() {
        return versions.get(versions.size() - 1).changed();
    }

    /** From the oldest to the current one; the same told under a later time of change is no version of its own. */
    public List<Version> all() {
        List<Version> all = new ArrayList<>(versions.size());
        for (Version version : versions) {
            if (!all.isEmpty() && all.get(all.size() - 1).visit().equals(version.visit())) {
                all.remove(all.size() - 1);
            }
            all.add(version);
        }
        return List.copyOf(all);
    }

    /** Without a time, only what counts is: what stood before a change, and is told after it, was changed back. */
    private boolean isKnown(Version told) {
        return told.changed().isPresent() ? versions.contains(told) : told.equals(versions.get(versions.size() - 1));
    }

    private int placeOf(Optional<Instant> changed) {
        int place = versions.size();
        while (place > 0 && isBefore(changed, versions.get(place - 1).changed())) {
            place--;
        }
        return place;
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
