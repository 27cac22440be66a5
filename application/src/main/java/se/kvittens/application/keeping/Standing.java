package se.kvittens.application.keeping;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import se.kvittens.application.keeping.Chronicle.Told;

/** What stands of things after all that was said of them, or after a part of it: the last word on each, in the order of those words. */
public final class Standing<T> {

    private final Map<Object, Said<T>> things = new LinkedHashMap<>();

    /**
     * The last word on each.
     *
     * @param counts by when it was taken down
     * @param name by which a thing is known
     */
    public Standing(List<Told<T>> all, Predicate<Instant> counts, Function<T, Object> name) {
        all.stream()
                .filter(told -> counts.test(told.taken()))
                .map(Told::what)
                .forEach(what -> add(name.apply(what), what));
    }

    /**
     * All that was said of one.
     *
     * @param first as it was at first
     * @param last as it is now
     * @param times how often something was said of it
     */
    public record Said<T>(T first, T last, int times) {}

    private void add(Object name, T what) {
        Said<T> before = things.remove(name);
        things.put(
                name,
                before == null ? new Said<>(what, what, 1) : new Said<>(before.first(), what, before.times() + 1));
    }

    public Collection<Said<T>> all() {
        return things.values();
    }
}
