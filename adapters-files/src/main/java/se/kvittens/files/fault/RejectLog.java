package se.kvittens.files.fault;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;

/** The faults of some files, in the order of their lines; after {@value #MOST} only that there are more. */
public final class RejectLog implements Consumer<Fault> {

    public static final int MOST = 100_000;

    private final List<Fault> found = new ArrayList<>();
    private int fileStart;

    /** None so far. */
    public RejectLog() {}

    @Override
    public void accept(Fault fault) {
        if (found.size() < MOST) {
            found.add(fault);
        } else if (found.size() == MOST) {
            found.add(new Fault(FaultKind.TOO_MANY_FAULTS, fault.file(), 0, "", "", String.valueOf(MOST)));
        }
    }

    /** Puts the faults of the file that is done in the order of its lines. */
    public void endFile() {
        int end = Math.min(found.size(), MOST);
        found.subList(fileStart, end).sort(Comparator.comparingLong(Fault::line));
        fileStart = end;
    }

    public List<Fault> all() {
        return found;
    }
}
