package se.kvittens.lifecare.feed;

import java.util.ArrayList;
import java.util.List;

/** What came and could not be read, to be looked at. For threads at once. */
public final class Unread {

    private final List<Item> items = new ArrayList<>();

    /** Nothing so far. */
    public Unread() {}

    /**
     * One of them.
     *
     * @param place {@code /visits items[3]}, and the id where that could be read
     * @param reason where in it, and what is wrong; never what stands there
     */
    public record Item(String place, String reason) {}

    /** Those so far, in the order in which they came. */
    public synchronized List<Item> items() {
        return List.copyOf(items);
    }

    public synchronized void add(String place, String reason) {
        items.add(new Item(place, reason));
    }
}
