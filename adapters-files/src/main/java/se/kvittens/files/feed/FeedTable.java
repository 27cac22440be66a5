package se.kvittens.files.feed;

import java.io.IOException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import se.kvittens.files.fault.Fault;
import se.kvittens.files.fault.FaultKind;
import se.kvittens.files.profile.FeedField;
import se.kvittens.files.profile.Mapping;
import se.kvittens.files.profile.Profile;
import se.kvittens.files.records.Records;
import se.kvittens.files.records.TableFile;

/** The records of a file, by a profile. Memory: one record. */
public final class FeedTable<F extends Enum<F> & FeedField> {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final TableFile file;
    private final Profile<F> profile;
    private final Consumer<Fault> faults;
    private long records;
    private long told;
    private long skipped;
    private long rejected;

    /** What became of a record. */
    public enum Taken {
        TOLD,
        SKIPPED
    }

    /** Makes something of a row, and notes on it what is wrong. */
    @FunctionalInterface
    public interface Rows<F extends Enum<F> & FeedField> {
        Taken take(FeedRow<F> row);
    }

    public FeedTable(TableFile file, Profile<F> profile, Consumer<Fault> faults) {
        this.file = file;
        this.profile = profile;
        this.faults = faults;
    }

    public FeedCounts read(Rows<F> rows) {
        Consumer<Fault> broken = fault -> {
            if (fault.line() > profile.shape().headerLine()) {
                records++;
                rejected++;
            }
            if (!isAboveHeader(fault.line())) {
                faults.accept(fault);
            }
        };
        file.read(broken, all -> read(all, rows));
        return new FeedCounts(records, told, skipped, rejected);
    }

    private boolean isAboveHeader(long line) {
        return line > 0 && line < profile.shape().headerLine();
    }

    private void read(Records all, Rows<F> rows) throws IOException {
        boolean hasHeader = toHeader(all);
        int fields = hasHeader ? all.count() : 0;
        Map<F, int[]> places = hasHeader ? places(all) : missing();
        if (places.isEmpty()) {
            return;
        }
        FeedRow<F> row = new FeedRow<>(file.name(), profile, places, faults);
        while (all.next()) {
            records++;
            if (all.count() == fields || all.isRagged()) {
                take(row.of(all), rows);
            } else {
                rejectCount(all, fields);
            }
        }
    }

    private boolean toHeader(Records all) throws IOException {
        do {
            if (!all.next()) {
                return false;
            }
        } while (all.line() < profile.shape().headerLine());
        return true;
    }

    private void take(FeedRow<F> row, Rows<F> rows) {
        Taken taken = rows.take(row);
        if (row.isRejected()) {
            rejected++;
        } else if (taken == Taken.SKIPPED) {
            skipped++;
        } else {
            told++;
        }
    }

    private void rejectCount(Records all, int fields) {
        rejected++;
        int count = all.count();
        long line = all.line();
        FaultKind kind = count < fields && all.isCutOff() ? FaultKind.TRUNCATED_LINE : FaultKind.WRONG_FIELD_COUNT;
        faults.accept(new Fault(kind, file.name(), line, "", String.valueOf(count), String.valueOf(fields)));
    }

    /** Of each field's columns; none, with a fault of the whole file for each that is missing or doubled, where they fail. */
    private Map<F, int[]> places(Records header) {
        Map<String, Integer> positions = new HashMap<>();
        Map<String, Integer> doubled = new HashMap<>();
        for (int at = 0; at < header.count(); at++) {
            String name = header.cell(at).text().replace(BYTE_ORDER_MARK, "");
            if (positions.putIfAbsent(name, at) != null) {
                doubled.put(name, at);
            }
        }
        Map<F, int[]> places = new EnumMap<>(keyType());
        boolean areFound = true;
        for (Map.Entry<F, Mapping> each : profile.columns().entrySet()) {
            int[] found = new int[each.getValue().headers().size()];
            for (int i = 0; i < found.length; i++) {
                String name = each.getValue().headers().get(i);
                Integer position = positions.get(name);
                if (position == null || doubled.containsKey(name)) {
                    FaultKind kind = position == null ? FaultKind.MISSING_COLUMN : FaultKind.DUPLICATE_FIELD;
                    faults.accept(new Fault(kind, file.name(), 0, name, "", profile.name()));
                    areFound = false;
                } else {
                    found[i] = position;
                }
            }
            places.put(each.getKey(), found);
        }
        return areFound ? places : Map.of();
    }

    private Map<F, int[]> missing() {
        faults.accept(new Fault(FaultKind.EMPTY_TABLE, file.name(), 0, "", "", profile.name()));
        return Map.of();
    }

    private Class<F> keyType() {
        return profile.columns().keySet().iterator().next().getDeclaringClass();
    }
}
