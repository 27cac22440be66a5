package se.kvittens.application.settling;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Supplies what comes of each of others, and passes over those of which nothing comes. Reads ahead by one at most. */
public final class OneAhead<T> implements Iterator<Supplied> {

    private final Iterator<T> others;
    private final Function<T, Optional<Supplied>> supplying;
    private @Nullable Supplied next;

    public OneAhead(Iterator<T> others, Function<T, Optional<Supplied>> supplying) {
        this.others = others;
        this.supplying = supplying;
    }

    @Override
    public boolean hasNext() {
        while (next == null && others.hasNext()) {
            next = supplying.apply(others.next()).orElse(null);
        }
        return next != null;
    }

    @Override
    public Supplied next() {
        if (!hasNext() || next == null) {
            throw new NoSuchElementException("There is no further provider.");
        }
        Supplied supplied = next;
        next = null;
        return supplied;
    }
}
