package se.kvittens.nfc.presence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What lies on one reader, and what is told of it: each coming once, and each going of what was told. */
public final class Presence {

    private final PresenceRules rules;
    private final Map<Sight, Moment> lastReadings = new HashMap<>();
    private final Absence absence = new Absence();
    private boolean knownEmpty;
    private @Nullable Candidate candidate;
    private @Nullable Present present;

    /** Of a reader that just came up. */
    public Presence(PresenceRules rules) {
        this.rules = rules;
        this.knownEmpty = rules.emptyAtFirst();
    }

    /** The reader was away and is back. Nothing that was told of still holds; what was read a moment ago is held off. */
    public void restart() {
        present = null;
        candidate = null;
        absence.forget();
        knownEmpty = rules.emptyAtFirst();
    }

    /**
     * One look, and what it changes.
     *
     * @param found empty where the reader looked and found nothing
     */
    public List<Change> look(Optional<Sight> found, Moment now) {
        List<Change> changes = new ArrayList<>();
        if (found.isEmpty()) {
            miss(now, changes);
        } else if (present != null && found.get().equals(present.sight())) {
            candidate = null;
            read(present.sight(), present.told(), now);
        } else {
            consider(found.get(), now, changes);
        }
        return changes;
    }

    private void miss(Moment now, List<Change> changes) {
        if (absence.goesOn(now, rules)) {
            leave(changes);
            knownEmpty = true;
        }
    }

    private void read(Sight sight, boolean told, Moment now) {
        present = new Present(sight, told, now);
        absence.endsAt(now);
        lastReadings.put(sight, now);
    }

    private void consider(Sight sight, Moment now, List<Change> changes) {
        candidate = candidate == null ? Candidate.of(sight, now) : candidate.then(sight, now, rules);
        if (candidate.readings() >= rules.readings()) {
            accept(candidate, now, changes);
            candidate = null;
        }
    }

    private void accept(Candidate read, Moment now, List<Change> changes) {
        boolean seenToCome = knownEmpty && !isSeveral();
        boolean heldOff = isHeldOff(read);
        leave(changes);
        // A tag in the place of one that was seen to come has been seen to come as well.
        knownEmpty = seenToCome;
        if (!seenToCome) {
            changes.add(new Change.Rests(read.sight(), read.first()));
        } else if (!heldOff) {
            changes.add(new Change.Came(read.sight(), read.first()));
        }
        read(read.sight(), !seenToCome || !heldOff, now);
    }

    /** One that remains of several was there before, and is not seen to come. */
    private boolean isSeveral() {
        return present != null && present.sight() instanceof Sight.Several;
    }

    private boolean isHeldOff(Candidate read) {
        long holdOff = rules.holdOff().toNanos();
        lastReadings.values().removeIf(last -> read.first().nanosSince(last) >= holdOff);
        return lastReadings.containsKey(read.sight());
    }

    private void leave(List<Change> changes) {
        if (present != null && present.told()) {
            changes.add(new Change.Left(present.sight(), present.last()));
        }
        present = null;
    }

    /** What lies there, whether it was told of, and when it was last read. */
    private record Present(Sight sight, boolean told, Moment last) {}
}
