package se.kvittens.files.csv;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Values by names. A name is found by the text of a field, and no String is made of a text that is found: a file of
 * visits names the same people in every row.
 */
public final class Names<V> {

    private static final int SMALLEST = 16;

    /** 2 to the power of 32, divided by it. */
    private static final int GOLDEN_RATIO = 0x9E3779B9;

    private @Nullable String[] names = new @Nullable String[SMALLEST];
    private @Nullable Object[] values = new @Nullable Object[SMALLEST];
    private int size;

    /** None so far. */
    public Names() {}

    /** Null where there is none of that name. */
    public @Nullable V get(String name) {
        return valueAt(placeOf(name));
    }

    @Nullable
    V get(Field name) {
        int place = firstPlaceOf(name.hash());
        String found = names[place];
        while (found != null && !name.is(found)) {
            place = next(place);
            found = names[place];
        }
        return valueAt(place);
    }

    /** Puts a value in the place of one of the same name. */
    public void put(String name, V value) {
        if (2 * size >= names.length) {
            grow();
        }
        int place = placeOf(name);
        size += names[place] == null ? 1 : 0;
        names[place] = name;
        values[place] = value;
    }

    /** Of the name, or the free place where it would stand; there always is one. */
    private int placeOf(String name) {
        int place = firstPlaceOf(name.hashCode());
        String found = names[place];
        while (found != null && !found.equals(name)) {
            place = next(place);
            found = names[place];
        }
        return place;
    }

    /** Numbered names have hashes close to one another: multiplied, they are spread over all places. */
    private int firstPlaceOf(int hash) {
        return (hash * GOLDEN_RATIO) >>> (Integer.numberOfLeadingZeros(names.length) + 1);
    }

    private int next(int place) {
        return (place + 1) & (names.length - 1);
    }

    @SuppressWarnings("unchecked") // only values of that type are put
    private @Nullable V valueAt(int place) {
        return (V) values[place];
    }

    @SuppressWarnings("unchecked") // only values of that type are put
    private void grow() {
        @Nullable String[] oldNames = names;
        @Nullable Object[] oldValues = values;
        names = new @Nullable String[2 * oldNames.length];
        values = new @Nullable Object[2 * oldValues.length];
        size = 0;
        for (int at = 0; at < oldNames.length; at++) {
            String name = oldNames[at];
            if (name != null) {
                put(name, (V) Objects.requireNonNull(oldValues[at]));
            }
        }
    }
}
