package se.kvittens.application.closing;

import io.vavr.control.Either;
import java.time.Instant;
import java.time.InstantSource;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import se.kvittens.application.closing.Posting.MonthClosed;
import se.kvittens.application.registering.JournalFault;

/** A ledger that is gone when the program ends. */
final class MemoryMonthLedger implements MonthLedger {

    private final InstantSource clock;
    private final Map<Account, List<Posted>> accounts = new HashMap<>();

    MemoryMonthLedger(InstantSource clock) {
        this.clock = clock;
    }

    @Override
    public synchronized Either<JournalFault, Page> read(Account account, YearMonth month) {
        List<Posted> all = of(account);
        return Either.right(new Page(
                all.size(),
                all.stream()
                        .filter(each -> each.posting().month().equals(month))
                        .toList(),
                clock.instant()));
    }

    @Override
    public synchronized Either<JournalFault, Set<YearMonth>> closed(Account account) {
        return Either.right(of(account).stream()
                .map(Posted::posting)
                .filter(posting -> posting.content() instanceof MonthClosed)
                .map(Posting::month)
                .collect(Collectors.toSet()));
    }

    @Override
    public synchronized Either<JournalFault, Instant> append(Account account, long version, List<Posting> postings) {
        List<Posted> all = accounts.computeIfAbsent(account, none -> new ArrayList<>());
        if (all.size() != version) {
            return Either.left(JournalFault.OVERTAKEN);
        }
        Instant last = all.isEmpty() ? Instant.MIN : all.get(all.size() - 1).taken();
        Instant taken = clock.instant().isAfter(last) ? clock.instant() : last;
        postings.forEach(each -> all.add(new Posted(each, taken)));
        return Either.right(taken);
    }

    private List<Posted> of(Account account) {
        return accounts.getOrDefault(account, List.of());
    }
}
