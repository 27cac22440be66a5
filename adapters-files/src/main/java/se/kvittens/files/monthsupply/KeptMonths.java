package se.kvittens.files.monthsupply;

import io.vavr.control.Either;
import java.time.YearMonth;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import se.kvittens.application.settling.Supplied;
import se.kvittens.application.supplying.SupplyFault;
import se.kvittens.domain.identity.ProviderId;
import se.kvittens.domain.settlement.ProviderMonth;
import se.kvittens.files.changing.FileState;

/**
 * What was read last, as long as its files stay as they were. It holds records up to a bound, and beyond it the month alone
 * that was asked for last; those that nobody has asked for the longest go first.
 */
final class KeptMonths {

    private final long mostRecords;
    private final LinkedHashMap<Key, Kept> kept = new LinkedHashMap<>(16, 0.75f, true);

    /** @param mostRecords recipients, orders, absences and visits of all months together */
    KeptMonths(long mostRecords) {
        this.mostRecords = mostRecords;
    }

    record Key(ProviderId provider, YearMonth month) {}

    private record Kept(FileState state, Either<SupplyFault, Supplied> read, long records) {}

    synchronized Optional<Either<SupplyFault, Supplied>> find(Key key, FileState state) {
        return Optional.ofNullable(kept.get(key))
                .filter(each -> each.state.equals(state))
                .map(Kept::read);
    }

    synchronized void keep(Key key, FileState state, Either<SupplyFault, Supplied> read) {
        kept.put(key, new Kept(state, read, read.fold(none -> 0L, month -> recordsOf(month.month()))));
        long records = kept.values().stream().mapToLong(Kept::records).sum();
        Iterator<Map.Entry<Key, Kept>> eldestFirst = kept.entrySet().iterator();
        while (records > mostRecords && kept.size() > 1) {
            records -= eldestFirst.next().getValue().records();
            eldestFirst.remove();
        }
    }

    synchronized void forget(Key key) {
        kept.remove(key);
    }

    private static long recordsOf(ProviderMonth month) {
        long ofRecipients = month.recipients().stream()
                .mapToLong(
                        file -> 1L + file.executions().size() + file.absences().size())
                .sum();
        return ofRecipients + month.visits().size();
    }
}
