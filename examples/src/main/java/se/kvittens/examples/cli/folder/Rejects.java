package se.kvittens.examples.cli.folder;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import se.kvittens.examples.cli.frame.Context;
import se.kvittens.files.basis.RejectsCsv;
import se.kvittens.files.fault.Fault;
import se.kvittens.files.fault.FaultKind;
import se.kvittens.files.fault.FaultText;
import se.kvittens.files.monthfolder.ProviderInput;
import se.kvittens.files.monthfolder.RowCounts;

/** The rejects of a run: kept for the reject file, counted by kind for the person. */
public final class Rejects {

    static final String FILE_NAME = "rejects.csv";
    private static final int SHOWN = 10;

    private final List<Fault> faults = new ArrayList<>();
    private long rows;

    /** None so far. */
    public Rejects() {}

    public void add(ProviderInput input) {
        faults.addAll(input.rejects());
        rows += input.counts().values().stream().mapToLong(RowCounts::rejected).sum();
    }

    /** Faults of so many rows. */
    public void add(List<Fault> found, long ofRows) {
        faults.addAll(found);
        rows += ofRows;
    }

    public boolean isEmpty() {
        return faults.isEmpty();
    }

    public int size() {
        return faults.size();
    }

    /** How many rows have at least one fault. */
    public long rows() {
        return rows;
    }

    /** Takes away what an earlier run left there. */
    public static void forget(Path folder) throws IOException {
        Files.deleteIfExists(folder.resolve(FILE_NAME));
    }

    /** Writes the reject file into a folder, and says the first faults and how many there are of each kind. */
    public void report(Context context, Path folder) throws IOException {
        Files.createDirectories(folder);
        Path file = folder.resolve(FILE_NAME);
        try (Writer writer = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            new RejectsCsv(context.locale()).write(faults, writer);
        }
        FaultText text = new FaultText(context.locale());
        faults.stream().limit(SHOWN).forEach(fault -> context.terminal().err().println(text.of(fault)));
        if (faults.size() > SHOWN) {
            context.terminal().err().println(context.say("rejects.more", faults.size() - SHOWN));
        }
        byKind().forEach((kind, number) -> context.terminal().err().println(context.say("rejects.kind", kind, number)));
        context.terminal().err().println(context.say("rejects.file", faults.size(), rows, file));
    }

    /** The same, where there are any; else what an earlier run left there is taken away. */
    public void reportOrForget(Context context, Path folder) throws IOException {
        if (isEmpty()) {
            forget(folder);
        } else {
            report(context, folder);
        }
    }

    private Map<FaultKind, Long> byKind() {
        Map<FaultKind, Long> counts = new EnumMap<>(FaultKind.class);
        faults.forEach(fault -> counts.merge(fault.kind(), 1L, Long::sum));
        return counts;
    }
}
