package se.kvittens.application.keeping;

import io.vavr.control.Either;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.kvittens.application.closing.Account;
import se.kvittens.application.registering.JournalFault;

/** A chronicle that is gone when the program ends. */
public final class MemoryChronicle<T> implements Chronicle<T> {

    private final InstantSource clock;
    private final Map<Account, List<Told<T>>> accounts = new HashMap<>();

    public MemoryChronicle(InstantSource clock) {
        this.clock = clock;
    }

    @Override
    public synchronized Either<JournalFault, Page<T>> read(Account account) {
        List<Told<T>> all = accounts.getOrDefault(account, List.of());
        return Either.right(new Page<>(all.size(), all));
    }

    @Override
    public synchronized Either<JournalFault, Instant> append(Account account, long version, T what) {
        List<Told<T>> all = accounts.computeIfAbsent(account, none -> new ArrayList<>());
        if (all.size() != version) {
            return Either.left(JournalFault.OVERTAKEN);
        }
        Instant last = all.isEmpty() ? Instant.MIN : all.get(all.size() - 1).taken();
        Instant taken = clock.instant().isAfter(last) ? clock.instant() : last;
        all.add(new Told<>(what, taken));
        return Either.right(taken);
    }
}
