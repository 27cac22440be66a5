package se.kvittens.domain.deviation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The deviations of one thing while they are found. Most visits have none, and for these nothing is made. */
public final class Findings {

    private List<Deviation> found;
    private boolean isOwn;

    /** On top of those that were found before. */
    public Findings(List<Deviation> before) {
        this.found = before;
    }

    public void add(Deviation deviation) {
        if (!isOwn) {
            found = new ArrayList<>(found);
            isOwn = true;
        }
        found.add(deviation);
    }

    public void add(Optional<Deviation> deviation) {
        if (deviation.isPresent()) {
            add(deviation.get());
        }
    }

    /** In the order in which they were found. */
    public List<Deviation> all() {
        return List.copyOf(found);
    }
}
