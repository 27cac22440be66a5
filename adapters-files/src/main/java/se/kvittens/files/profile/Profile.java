package se.kvittens.files.profile;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import se.kvittens.files.records.TableShape;

/**
 * How the records of another system's file are read. Its own words say what the file is; it claims no vendor's format.
 *
 * @param name as its file is named
 * @param columns where each field stands; a field that is not here is not told
 */
public record Profile<F extends Enum<F> & FeedField>(
        String name, TableShape shape, TimeForms times, Map<F, Mapping> columns) {

    public Profile {
        // Of a map that is empty an EnumMap would not know the type.
        columns = columns.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(columns));
    }

    public Optional<Mapping> of(F field) {
        return Optional.ofNullable(columns.get(field));
    }

    public boolean has(F field) {
        return columns.containsKey(field);
    }
}
