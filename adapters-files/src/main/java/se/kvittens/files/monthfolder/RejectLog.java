package se.kvittens.files.monthfolder;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import se.kvittens.files.fault.Fault;
import se.kvittens.files.fault.FaultKind;

/** The faults of a provider's files, in the order of their lines; after {@value #MOST} only that there are more. */
final class RejectLog implements Consumer<Fault> {

    static final int MOST = 100_000;

    private final List<Fault> found = new ArrayList<>();
    private int fileStart;

    @Override
    public void accept(Fault fault) {
        if (found.size() < MOST) {
            found.add(fault);
        } else if (found.size() == MOST) {
            found.add(new Fault(FaultKind.TOO_MANY_FAULTS, fault.file(), 0, "", "", String.valueOf(MOST)));
        }
    }

    /** Puts the faults of the file that is done in the order of its lines. */
    void endFile() {
        int end = Math.min(found.size(), MOST);
        found.subList(fileStart, end).sort(Comparator.comparingLong(Fault::line));
        fileStart = end;
    }

    List<Fault> all() {
        return found;
    }
}
