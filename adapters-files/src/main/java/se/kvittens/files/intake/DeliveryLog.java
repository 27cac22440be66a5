package se.kvittens.files.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import se.kvittens.application.importing.Unplaced;
import se.kvittens.files.fault.Fault;
import se.kvittens.files.fault.FaultKind;
import se.kvittens.files.fault.RejectLog;
import se.kvittens.files.feed.FeedCounts;

/** What became of each delivery: its counts, its faults, and the lines that were not taken. */
public final class DeliveryLog {

    private final Map<Delivery, FeedCounts> counts = new LinkedHashMap<>();
    private final Map<Delivery, Set<Long>> rejectedLines = new LinkedHashMap<>();
    private final RejectLog faults = new RejectLog();
    private final List<Fault> unplaced = new ArrayList<>();
    private final Set<String> unread = new TreeSet<>();
    private final Map<String, Delivery> bySource = new LinkedHashMap<>();
    private boolean hasUnreadFile;

    DeliveryLog() {}

    /** Of all deliveries, in the order of the files and of their lines. */
    public List<Fault> faults() {
        List<Fault> all = new ArrayList<>(faults.all());
        all.addAll(unplaced);
        return all;
    }

    public Map<Delivery, FeedCounts> counts() {
        return counts;
    }

    /** Records that were not taken, for what they say or for whom they name. */
    public long rejected() {
        return rejectedLines.values().stream().mapToLong(Set::size).sum() + unread.size();
    }

    /** Whether a delivery as a whole could not be read. */
    public boolean hasUnreadFile() {
        return hasUnreadFile;
    }

    Map<Delivery, Set<Long>> rejectedLines() {
        return rejectedLines;
    }

    Consumer<Fault> faultsOf(Delivery delivery) {
        bySource.put(delivery.file().toString(), delivery);
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

    /** An item of another system that can't be read; told again for each provider, and listed once. */
    void addUnread(String place, String reason) {
        if (unread.add(place)) {
            unplaced.add(new Fault(FaultKind.UNREADABLE_ITEM, place, 0, "", "", reason));
        }
    }

    /** A row with several people who can't be found is one row. */
    void add(Unplaced row) {
        Delivery delivery = bySource.get(row.origin().source());
        if (delivery != null) {
            reject(delivery, row.origin().line());
        }
        unplaced.add(new Fault(
                row.isAmbiguous() ? FaultKind.AMBIGUOUS_PERSON : FaultKind.UNKNOWN_PERSON,
                row.origin().source(),
                row.origin().line(),
                row.who() == Unplaced.Who.RECIPIENT ? "recipient" : "carer",
                "",
                row.candidates().isEmpty() ? "–" : String.join(", ", row.candidates())));
    }

    private void reject(Delivery delivery, long line) {
        if (line > 0) {
            rejectedLines.computeIfAbsent(delivery, none -> new TreeSet<>()).add(line);
        }
    }
}
