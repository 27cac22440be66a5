package se.kvittens.files.fault;

import java.util.ArrayList;
import java.util.List;

/** Collects the faults of one file or folder, so that a reader can go on to the next. */
public final class Faults {

    private final List<Fault> found = new ArrayList<>();

    /** None so far. */
    public Faults() {}

    public void add(Fault fault) {
        found.add(fault);
    }

    public boolean isEmpty() {
        return found.isEmpty();
    }

    public int size() {
        return found.size();
    }

    public List<Fault> all() {
        return List.copyOf(found);
    }
}
