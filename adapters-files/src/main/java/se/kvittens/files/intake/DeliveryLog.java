package se.kvittens.files.intake;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import se.kvittens.application.importing.Unplaced;
import se.kvittens.application.importing.told.Origin;
import se.kvittens.files.fault.Fault;
import se.kvittens.files.fault.FaultKind;
import se.kvittens.files.fault.RejectLog;
import se.kvittens.files.feed.FeedCounts;

/** What became of each delivery: its counts, its faults, and the lines that were not taken. */
public final class DeliveryLog {

    private final Map<Delivery, FeedCounts> counts = new LinkedHashMap<>();
    /** A bit for each line, since all of very many may be rejected. */
    private final Map<Delivery, BitSet> rejectedLines = new LinkedHashMap<>();

    private final RejectLog faults = new RejectLog();
    private final RejectLog unplaced = new RejectLog();
    private final Set<String> unread = new TreeSet<>();
    private final Map<String, Delivery> bySource = new LinkedHashMap<>();
    private boolean hasUnreadFile;

    DeliveryLog() {}

    /** Of all deliveries, in the order of the files and of their lines. */
    public List<Fault> faults() {
        List<Fault> all = new ArrayList<>(faults.all());
        all.addAll(unplaced.all());
        return all;
    }

    public Map<Delivery, FeedCounts> counts() {
        return counts;
    }

    /** Records that were not taken, for what they say or for whom they name. */
    public long rejected() {
        return rejectedLines.values().stream().mapToLong(BitSet::cardinality).sum() + unread.size();
    }

    /** Whether a delivery as a whole could not be read. */
    public boolean hasUnreadFile() {
        return hasUnreadFile;
    }

    Map<Delivery, BitSet> rejectedLines() {
        return rejectedLines;
    }

    /**
     * Takes the faults of a delivery.
     *
     * @param source what its records name as their origin: two sheets of one workbook are two
     */
    Consumer<Fault> faultsOf(Delivery delivery, String source) {
        bySource.put(source, delivery);
        return fault -> {
            hasUnreadFile |= fault.line() == 0;
            reject(delivery, fault.line());
            faults.accept(fault);
        };
    }

    void counted(Delivery delivery, FeedCounts told) {
        counts.put(delivery, told);
        faults.endFile();
    }

    /** An item of another system that can't be read; told again with each list, and listed once. */
    void addUnread(String place, String reason) {
        if (unread.add(place)) {
            unplaced.accept(new Fault(FaultKind.UNREADABLE_ITEM, place, 0, "", "", reason));
        }
    }

    /** A row with several people who can't be found is one row. */
    void add(Unplaced row) {
        refuse(
                row.isAmbiguous() ? FaultKind.AMBIGUOUS_PERSON : FaultKind.UNKNOWN_PERSON,
                row.origin(),
                row.who() == Unplaced.Who.RECIPIENT ? "recipient" : "carer",
                row.candidates().isEmpty() ? "–" : String.join(", ", row.candidates()));
    }

    /** A record that is understood and can't be taken all the same. */
    void refuse(FaultKind kind, Origin origin, String field, String expected) {
        Delivery delivery = bySource.get(origin.source());
        if (delivery != null) {
            reject(delivery, origin.line());
        }
        unplaced.accept(new Fault(kind, origin.source(), origin.line(), field, "", expected));
    }

    private void reject(Delivery delivery, long line) {
        if (line > 0) {
            rejectedLines.computeIfAbsent(delivery, none -> new BitSet()).set((int)
                    Math.min(line, Integer.MAX_VALUE - 1));
        }
    }
}
