package se.kvittens.domain.reconciliation;

import java.util.List;
import se.kvittens.domain.identity.SystemOfRecord;
import se.kvittens.domain.reason.Explained;

/**
 * A visit that both systems hold.
 *
 * @param live the system that was live at its start, whose copy counts
 * @param differences none where the two agree
 */
public record HeldTwice(
        HeldVisit phoniro, HeldVisit lifecare, Explained<SystemOfRecord> live, List<Difference> differences) {

    public HeldTwice {
        differences = List.copyOf(differences);
    }

    public HeldVisit in(SystemOfRecord system) {
        return system == SystemOfRecord.PHONIRO ? phoniro : lifecare;
    }

    /** The copy that counts. */
    public HeldVisit counting() {
        return in(live.value());
    }

    public boolean agrees() {
        return differences.isEmpty();
    }

    /** The systems give it one name; else it was found by its people and its start. */
    public boolean isOfOneId() {
        return phoniro.registered().id().equals(lifecare.registered().id());
    }

    boolean isOfMonth() {
        return phoniro.isOfMonth() || lifecare.isOfMonth();
    }
}
