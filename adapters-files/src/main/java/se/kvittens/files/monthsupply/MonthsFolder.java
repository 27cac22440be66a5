package se.kvittens.files.monthsupply;

import io.vavr.control.Either;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
import se.kvittens.application.settling.Supplied;
import se.kvittens.application.supplying.MonthSupply;
import se.kvittens.application.supplying.SupplyFault;
import se.kvittens.domain.identity.ProviderId;
import se.kvittens.domain.rulebook.RuleBooks;
import se.kvittens.files.changing.FileState;
import se.kvittens.files.changing.ToldOnce;
import se.kvittens.files.fault.Fault;
import se.kvittens.files.fault.FaultKind;

/**
 * Supplies months of a folder in which month folders lie. What changes there is read anew when it is asked for; what is wrong
 * is told once. One month at a time is read, by whoever asks for it first.
 */
public final class MonthsFolder implements MonthSupply {

    /** Records of all months that are kept in memory, at some half a kilobyte each (docs/performance.md). */
    public static final long USUAL_RECORDS = 200_000;

    /** Whoever writes files without end is not waited for. */
    private static final int MOST_TRIES = 3;

    private final Path root;
    private final Agreed agreed;
    private final MonthListing listing;
    private final MonthReading reading;
    private final KeptMonths kept;
    private final ToldOnce told;
    private final Function<List<Path>, FileState> states;
    private final Object oneReading = new Object();

    /**
     * A folder that may be there or not as yet.
     *
     * @param mostRecords recipients, orders, absences and visits that are kept in memory once read; the month that was read
     *     last is, however large
     * @param told is told what is wrong, in the thread that asks
     */
    public MonthsFolder(Path root, Agreed agreed, RuleBooks books, long mostRecords, Consumer<Fault> told) {
        this(root, agreed, books, new KeptMonths(mostRecords), told, FileState::of);
    }

    MonthsFolder(
            Path root,
            Agreed agreed,
            RuleBooks books,
            KeptMonths kept,
            Consumer<Fault> told,
            Function<List<Path>, FileState> states) {
        this.root = root;
        this.agreed = agreed;
        this.listing = new MonthListing(root, new Agreement(agreed, books), states);
        this.reading = new MonthReading(books, agreed);
        this.kept = kept;
        this.told = new ToldOnce(told);
        this.states = states;
    }

    /** What is wrong with the manifests of its month folders now, and what is there twice; their tables are not read. */
    public List<Fault> faults() {
        return listing.look().fold(List::of, Looked::faults);
    }

    @Override
    public Set<ProviderId> providers() {
        return agreed.providers().keySet();
    }

    @Override
    public Either<SupplyFault, NavigableSet<YearMonth>> months(ProviderId provider) {
        return listed().map(all -> {
            NavigableSet<YearMonth> months = new TreeSet<>();
            if (agreed.providers().containsKey(provider)) {
                all.forEach(each -> each.monthOf(provider).ifPresent(months::add));
            }
            return months;
        });
    }

    @Override
    public Either<SupplyFault, Optional<Supplied>> find(ProviderId provider, YearMonth month) {
        if (!agreed.providers().containsKey(provider)) {
            return Either.right(Optional.empty());
        }
        KeptMonths.Key key = new KeptMonths.Key(provider, month);
        Path last = root;
        for (int attempt = 0; attempt < MOST_TRIES; attempt++) {
            Either<SupplyFault, Optional<Listed>> at = listed().flatMap(all -> at(key, all));
            if (at.isLeft() || at.get().isEmpty()) {
                return at.map(none -> Optional.empty());
            }
            last = at.get().get().folder();
            Optional<Either<SupplyFault, Supplied>> read =
                    keptOrRead(key, at.get().get());
            if (read.isPresent()) {
                return read.get().map(Optional::of);
            }
        }
        told.tell(key, List.of(new Fault(FaultKind.CHANGED_WHILE_READ, "" + last, 0, "", "", "")));
        return Either.left(SupplyFault.CHANGING);
    }

    private Either<SupplyFault, List<Listed>> listed() {
        Either<Fault, Looked> found = listing.look();
        if (found.isLeft()) {
            told.tell(root, List.of(found.getLeft()));
            return Either.left(SupplyFault.UNREACHABLE);
        }
        told.tell(root, found.get().faults());
        return Either.right(found.get().all());
    }

    /** Where the month is; not at hand only where no folder may hold it that nobody can look into. */
    private static Either<SupplyFault, Optional<Listed>> at(KeptMonths.Key key, List<Listed> all) {
        List<Listed> holding = all.stream()
                .filter(each -> each.has(key.provider(), key.month()))
                .toList();
        if (holding.size() > 1) {
            return Either.left(SupplyFault.TWICE);
        }
        List<Listed> asked = holding.isEmpty()
                ? all.stream().filter(each -> each.manifest().isEmpty()).toList()
                : holding;
        if (asked.stream().anyMatch(Listed::isChanging)) {
            return Either.left(SupplyFault.CHANGING);
        }
        return asked.stream().allMatch(each -> each.faults().isEmpty())
                ? Either.right(holding.stream().findFirst())
                : Either.left(SupplyFault.NOT_IN_ORDER);
    }

    /** Empty where its files changed meanwhile. */
    private Optional<Either<SupplyFault, Supplied>> keptOrRead(KeptMonths.Key key, Listed listed) {
        List<Path> files = listed.files(key.provider());
        return kept.find(key, states.apply(files)).or(() -> {
            synchronized (oneReading) {
                FileState before = states.apply(files);
                return kept.find(key, before).or(() -> read(key, listed, before));
            }
        });
    }

    private Optional<Either<SupplyFault, Supplied>> read(KeptMonths.Key key, Listed listed, FileState before) {
        kept.forget(key);
        return reading.read(listed, key.provider())
                .filter(read -> states.apply(listed.files(key.provider())).equals(before))
                .map(read -> {
                    List<Fault> faults = read.fold(found -> found, whole -> List.of());
                    told.tell(key, faults);
                    Either<SupplyFault, Supplied> result = read.mapLeft(found -> SupplyFault.NOT_IN_ORDER);
                    // Whether a file may be read can change without a trace in its state.
                    if (faults.stream().noneMatch(fault -> fault.kind() == FaultKind.UNREADABLE_FILE)) {
                        kept.keep(key, before, result);
                    }
                    return result;
                });
    }
}
