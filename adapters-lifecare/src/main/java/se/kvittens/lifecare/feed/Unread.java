package se.kvittens.lifecare.feed;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What came and could not be read, to be looked at. What comes again and again is listed once, and no more is listed than
 * anybody can look at: the rest is counted. For threads at once.
 */
public final class Unread {

    /** So many are listed; they take some 30 MB. */
    public static final int MOST = 100_000;

    private final Set<Item> items = new LinkedHashSet<>();
    private long unlisted;

    /** Nothing so far. */
    public Unread() {}

    /**
     * One of them.
     *
     * @param place {@code /visits items[3]}, counted from the beginning of the list, and the id where that could be read
     * @param reason where in it, and what is wrong; never what stands there
     */
    public record Item(String place, String reason) {}

    /** Those so far, in the order in which they came. */
    public synchronized List<Item> items() {
        return List.copyOf(items);
    }

    /** How often something came that was not listed, since {@link #MOST} are. */
    public synchronized long unlisted() {
        return unlisted;
    }

    public synchronized void add(String place, String reason) {
        Item item = new Item(place, reason);
        if (items.size() < MOST) {
            items.add(item);
        } else if (!items.contains(item)) {
            unlisted++;
        }
    }
}
