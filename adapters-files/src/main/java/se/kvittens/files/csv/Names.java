package se.kvittens.files.csv;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Values by names. A name is found by the text of a field, and no String is made of a text that is found: a file of
 * visits names the same people in every row.
 */
public final class Names<V> {

    private static final int SMALLEST = 16;

    private @Nullable String[] names = new @Nullable String[SMALLEST];
    private @Nullable Object[] values = new @Nullable Object[SMALLEST];
    private int size;

    /** None so far. */
    public Names() {}

    /** Null where there is none of that name. */
    @SuppressWarnings("unchecked") // only values of that type are put
    public @Nullable V get(CharSequence name) {
        return (V) values[placeOf(name)];
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
    private int placeOf(CharSequence name) {
        int place = spread(name) & (names.length - 1);
        String found = names[place];
        while (found != null && !(found.length() == name.length() && found.contentEquals(name))) {
            place = (place + 1) & (names.length - 1);
            found = names[place];
        }
        return place;
    }

    private static int spread(CharSequence name) {
        int hash = 0;
        for (int at = 0; at < name.length(); at++) {
            hash = 31 * hash + name.charAt(at);
        }
        return hash ^ (hash >>> 16) ^ (hash >>> 7);
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
