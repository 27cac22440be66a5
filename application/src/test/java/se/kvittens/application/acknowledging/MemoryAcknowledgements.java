package se.kvittens.application.acknowledging;

import io.vavr.control.Either;
import java.time.Instant;
import java.time.InstantSource;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.kvittens.application.closing.Account;
import se.kvittens.application.registering.JournalFault;

/** A keeper that is gone when the program ends. */
final class MemoryAcknowledgements implements Acknowledgements {

    private final InstantSource clock;
    private final Map<Account, List<Acknowledged>> accounts = new HashMap<>();

    MemoryAcknowledgements(InstantSource clock) {
        this.clock = clock;
    }

    @Override
    public synchronized Either<JournalFault, List<Acknowledged>> of(Account account, YearMonth month) {
        return Either.right(accounts.getOrDefault(account, List.of()).stream()
                .filter(each -> each.what().month().equals(month))
                .toList());
    }

    @Override
    public synchronized Either<JournalFault, Instant> append(Account account, Acknowledging what) {
        List<Acknowledged> all = accounts.computeIfAbsent(account, none -> new ArrayList<>());
        Instant last = all.isEmpty() ? Instant.MIN : all.get(all.size() - 1).taken();
        Instant taken = clock.instant().isAfter(last) ? clock.instant() : last;
        all.add(new Acknowledged(what, taken));
        return Either.right(taken);
    }
}
