package se.kvittens.files.doorfolder;

import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.kvittens.files.csv.Column;
import se.kvittens.files.csv.Row;
import se.kvittens.files.fault.FaultKind;

/** From when on something is so: of one thing at one time there is one row. */
final class OnceAtATime<C extends Enum<C> & Column> {

    private final C thing;
    private final C since;
    private final Set<Use> seen = new HashSet<>();

    private record Use(String thing, Instant since) {}

    OnceAtATime(C thing, C since) {
        this.thing = thing;
        this.since = since;
    }

    @Nullable
    Instant since(Row<C> row) {
        Instant time = row.time(since);
        if (!row.isRejected() && time != null && !seen.add(new Use(row.text(thing), time))) {
            row.fault(FaultKind.DUPLICATE_ID, since, row.text(thing) + " " + row.text(since), "");
        }
        return time;
    }
}
