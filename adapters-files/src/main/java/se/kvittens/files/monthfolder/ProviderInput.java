package se.kvittens.files.monthfolder;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import se.kvittens.domain.settlement.ProviderMonth;
import se.kvittens.files.fault.Fault;
import se.kvittens.files.monthfolder.format.MonthFile;

/**
 * A provider's files as they were read: the month of the rows that were taken, and what is wrong with the others. The
 * caller says whether a month with rejects may be settled.
 *
 * @param rejects in the order of the files and of their lines
 * @param hasUnreadFile whether a file as a whole could not be read: missing, or its header of no use
 * @param counts of each file that is there
 * @param inputHash SHA-256, in hexadecimal, of what {@code sha256sum} prints for the files: for each that is there, in
 *     the order of {@link MonthFile}, its own hash, two blanks, its name and a line feed
 */
public record ProviderInput(
        ProviderMonth month,
        List<Fault> rejects,
        boolean hasUnreadFile,
        Map<MonthFile, RowCounts> counts,
        String inputHash) {

    public ProviderInput {
        rejects = List.copyOf(rejects);
        Map<MonthFile, RowCounts> ordered = new EnumMap<>(MonthFile.class);
        ordered.putAll(counts);
        counts = Collections.unmodifiableMap(ordered);
    }

    public boolean isWithoutFault() {
        return rejects.isEmpty();
    }

    /** Whether only rows were rejected, and no file as a whole: going on without a whole file would hide it. */
    public boolean isUsableWithoutRejects() {
        return !hasUnreadFile && rejects.stream().allMatch(fault -> fault.line() > 0);
    }

    /** None of a file that is missing. */
    public RowCounts countsOf(MonthFile file) {
        return counts.getOrDefault(file, RowCounts.NONE);
    }
}
