package se.kvittens.files.rulebook;

import se.kvittens.files.fault.FaultKind;

/**
 * A rule book with one mistake, and the one fault that must come of it.
 *
 * @param line on which the fault is
 * @param expected what the fault offers in place of it
 * @param seenBySchema whether the JSON Schema refuses it too; it knows neither other parts of the file nor a calendar
 */
record Broken(
        String name, BookText book, FaultKind kind, long line, String field, String expected, boolean seenBySchema) {

    @Override
    public String toString() {
        return name;
    }
}
