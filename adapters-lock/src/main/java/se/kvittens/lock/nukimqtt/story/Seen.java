package se.kvittens.lock.nukimqtt.story;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * How far what came has been told.
 *
 * @param inbox that numbered it
 * @param through the number of the last that was told
 * @param prints of the last that were told, by which what is handed over again is known
 * @param locks by their own names
 */
public record Seen(String inbox, long through, List<String> prints, Map<String, LockSoFar> locks) {

    /** Of who has never heard of this broker. */
    public static final Seen NOTHING = new Seen("", 0, List.of(), Map.of());

    public Seen {
        prints = List.copyOf(prints);
        locks = Map.copyOf(locks);
    }

    /** How many of an inbox were told. */
    public long throughIn(String name) {
        return inbox.equals(name) ? through : 0;
    }

    NavigableMap<String, LockSoFar> locksInOrder() {
        return new TreeMap<>(locks);
    }
}
