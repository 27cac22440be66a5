package se.kvittens.rest.hooks.out;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * Whose turn it is where there are fewer threads than receivers: theirs who have waited longest since they were begun, or seen first.
 * None is begun twice while another waits. Asked by one thread alone.
 */
final class WhoseTurn {

    private final Map<String, Long> since = new HashMap<>();
    private long moment;

    /** The lower, the sooner. */
    long of(String id) {
        return since.computeIfAbsent(id, first -> ++moment);
    }

    void begun(String id) {
        since.put(id, ++moment);
    }

    void forgetAllBut(Set<String> ids) {
        since.keySet().retainAll(ids);
    }
}
