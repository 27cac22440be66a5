package se.kvittens.files.changing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import se.kvittens.files.fault.Fault;
import se.kvittens.files.fault.FaultKind;

/** Tells what is wrong with something once, and again when it is something else, or wrong anew. */
public final class ToldOnce {

    /** Of one thing; that there are more is told too. */
    private static final int MOST = 100;

    private final Consumer<Fault> listener;
    private final Map<Object, List<Fault>> told = new HashMap<>();

    public ToldOnce(Consumer<Fault> listener) {
        this.listener = listener;
    }

    public synchronized void tell(Object about, List<Fault> faults) {
        List<Fault> first = shortened(faults);
        if (!first.equals(told.put(about, first))) {
            first.forEach(listener);
        }
    }

    /** Nothing is wrong with it now. */
    public synchronized void forget(Object about) {
        told.remove(about);
    }

    private static List<Fault> shortened(List<Fault> faults) {
        if (faults.size() <= MOST) {
            return faults;
        }
        List<Fault> some = new ArrayList<>(faults.subList(0, MOST));
        some.add(new Fault(FaultKind.TOO_MANY_FAULTS, faults.get(0).file(), 0, "", "", "" + MOST));
        return some;
    }
}
