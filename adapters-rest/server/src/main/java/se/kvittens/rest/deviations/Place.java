package se.kvittens.rest.deviations;

import java.util.Comparator;
import java.util.Optional;
import se.kvittens.domain.deviation.DeviationCode;
import se.kvittens.rest.asked.Places;

/**
 * Where a deviation stands in the list: by day, those of no day first.
 *
 * @param date blank for none
 */
record Place(String date, DeviationCode code, String id) implements Comparable<Place> {

    private static final Comparator<Place> IN_ORDER =
            Comparator.comparing(Place::date).thenComparing(Place::code).thenComparing(Place::id);
    private static final String BETWEEN = " ";
    private static final int PARTS = 3;

    /** Empty where it is none that was told. */
    static Optional<Place> read(String cursor) {
        return Places.read(cursor).map(plain -> plain.split(BETWEEN, -1)).flatMap(Place::of);
    }

    private static Optional<Place> of(String[] parts) {
        try {
            return parts.length == PARTS
                    ? Optional.of(new Place(parts[0], DeviationCode.valueOf(parts[1]), parts[2]))
                    : Optional.empty();
        } catch (IllegalArgumentException made) {
            return Optional.empty();
        }
    }

    String text() {
        return Places.told(String.join(BETWEEN, date, code.name(), id));
    }

    @Override
    public int compareTo(Place other) {
        return IN_ORDER.compare(this, other);
    }
}
