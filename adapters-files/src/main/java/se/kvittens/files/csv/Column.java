package se.kvittens.files.csv;

import java.util.Locale;

/** A column of a CSV file, as a constant of an enum; the order of the constants is that of a written file. */
public interface Column {

    String name();

    /** Whether the file must have it and no row may leave it empty. */
    boolean isRequired();

    /** Whether it holds a text by a person, which no message repeats and whose blanks are kept. */
    default boolean isFreeText() {
        return false;
    }

    /** {@code START_BY} is headed {@code start_by}. */
    default String header() {
        return name().toLowerCase(Locale.ROOT);
    }
}
