package se.kvittens.rest.absences;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import se.kvittens.application.absences.HeldAbsence;
import se.kvittens.rest.asked.Places;

/** Where an absence stands among those of a provider. */
record Place(LocalDate from, String id) implements Comparable<Place> {

    private static final String BETWEEN = " ";
    private static final int PARTS = 2;

    static Place of(HeldAbsence held) {
        return new Place(held.absence().days().start(), held.id().value());
    }

    /** Empty where it is none that was told. */
    static Optional<Place> read(String cursor) {
        return Places.read(cursor).map(plain -> plain.split(BETWEEN, PARTS)).flatMap(Place::read);
    }

    private static Optional<Place> read(String... parts) {
        try {
            return parts.length < PARTS
                    ? Optional.empty()
                    : Optional.of(new Place(LocalDate.parse(parts[0]), parts[1]));
        } catch (DateTimeException made) {
            return Optional.empty();
        }
    }

    String text() {
        return Places.told(from + BETWEEN + id);
    }

    @Override
    public int compareTo(Place other) {
        int later = other.from.compareTo(from);
        return later == 0 ? id.compareTo(other.id) : later;
    }
}
