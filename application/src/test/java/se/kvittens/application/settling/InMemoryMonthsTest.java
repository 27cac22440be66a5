package se.kvittens.application.settling;

import java.util.Iterator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/** Months that are made when they are asked for keep the contract. */
class InMemoryMonthsTest extends ProviderMonthsContract {

    private static final List<Supplier<Supplied>> MADE = List.of(
            () -> Providers.sound("North", "v1"),
            () -> Providers.withDeviation("East"),
            () -> Providers.withoutPrices("South"),
            () -> Providers.sound("West"));

    @Override
    protected Walk walk() {
        AtomicInteger held = new AtomicInteger();
        return new Walk(() -> new Making(MADE.iterator(), held), held::get);
    }

    @Override
    protected List<String> providers() {
        return List.of("North", "East", "South", "West");
    }

    /** Makes the next month in the moment in which it is taken. */
    private record Making(Iterator<Supplier<Supplied>> rest, AtomicInteger held) implements Iterator<Supplied> {

        @Override
        public boolean hasNext() {
            return rest.hasNext();
        }

        @Override
        public Supplied next() {
            Supplied next = rest.next().get();
            held.incrementAndGet();
            return next;
        }
    }
}
