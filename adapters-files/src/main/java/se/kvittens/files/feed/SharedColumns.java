package se.kvittens.files.feed;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import se.kvittens.files.profile.FeedField;

/** Which moments in two columns have their first one, that of the date, in common with another field. */
final class SharedColumns<F extends Enum<F> & FeedField> {

    private final Map<F, int[]> places;
    private final Set<F> shared;

    SharedColumns(Map<F, int[]> places) {
        this.places = places;
        this.shared = EnumSet.noneOf(places.keySet().iterator().next().getDeclaringClass());
        for (F one : places.keySet()) {
            if (places.keySet().stream().anyMatch(other -> one != other && hasFirstOf(other, one))) {
                shared.add(one);
            }
        }
    }

    /** Whether both are such moments, of one date. */
    boolean areShared(F one, F other) {
        return isInParts(one) && isInParts(other) && first(one) == first(other);
    }

    boolean isShared(F field) {
        return shared.contains(field);
    }

    private boolean hasFirstOf(F other, F one) {
        return isInParts(one) && first(one) == first(other);
    }

    private boolean isInParts(F field) {
        int[] columns = places.get(field);
        return field.kind() == FeedField.Kind.MOMENT && columns != null && columns.length > 1;
    }

    /** -1 where the field is not told. */
    private int first(F field) {
        int[] columns = places.get(field);
        return columns == null || columns.length == 0 ? -1 : columns[0];
    }
}
