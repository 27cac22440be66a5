package se.kvittens.application.subscribing;

import io.vavr.control.Either;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import se.kvittens.application.closing.Account;
import se.kvittens.application.closing.MonthLedger;
import se.kvittens.application.registering.CarerOfProvider;
import se.kvittens.application.registering.Journal;
import se.kvittens.application.registering.JournalFault;
import se.kvittens.domain.identity.CarerId;
import se.kvittens.domain.identity.VisitId;
import se.kvittens.domain.registering.Happening;
import se.kvittens.domain.registering.Happening.ReceiptMade;
import se.kvittens.domain.registering.Happening.ToVisit;
import se.kvittens.domain.registering.Happening.VisitPostRegistered;

/** Finds what a system was not told yet: the records themselves say it, so that nothing waits anywhere else. */
public final class WhatIsNew {

    /** Names of visits in one event. */
    static final int MOST_VISITS = 500;

    private final Journal journal;
    private final MonthLedger months;
    private final Marks marks;

    public WhatIsNew(Journal journal, MonthLedger months, Marks marks) {
        this.journal = journal;
        this.months = months;
        this.marks = marks;
    }

    /** An event, and how far the system is told by it. */
    record Due(Event event, Told by) {}

    /**
     * All that there is to tell of a provider. The months are looked at first, so that of a month that is closed all that happened
     * before is there to be told before it.
     */
    public Either<JournalFault, Told> there(Account account) {
        return months.closed(account)
                .flatMap(closed -> journal.versions(account.provider()).map(versions -> {
                    Map<CarerId, Long> records = new HashMap<>();
                    versions.forEach((carer, version) -> records.put(carer.carer(), version));
                    return new Told(records, closed);
                }));
    }

    /** The next event of what there is: visits first, then months in their order; empty where all is told. */
    Either<JournalFault, Optional<Due>> next(Subscription of, Told told, Told there) {
        Either<JournalFault, Optional<Due>> visits = of.events().contains(EventType.VISITS_CHANGED)
                ? visits(of, told, there)
                : Either.right(Optional.empty());
        return visits.map(
                due -> due.isPresent() || !of.events().contains(EventType.MONTH_CLOSED) ? due : month(of, told, there));
    }

    private Either<JournalFault, Optional<Due>> visits(Subscription of, Told told, Told there) {
        Set<VisitId> visits = new LinkedHashSet<>();
        Map<CarerId, Long> by = new HashMap<>();
        for (CarerId carer : grown(told, there)) {
            long from = told.version(carer);
            Either<JournalFault, Journal.Page> after = journal.after(new CarerOfProvider(of.provider(), carer), from);
            if (after.isLeft()) {
                return Either.left(after.getLeft());
            }
            int taken = take(after.get(), visits);
            by.put(carer, from + taken);
            if (visits.size() >= MOST_VISITS) {
                break;
            }
        }
        if (visits.isEmpty()) {
            return Either.right(Optional.empty());
        }
        Told telling = new Told(by, Set.of());
        String id = "msg_%s_%s".formatted(of.id(), told.and(telling).mark(of.id(), marks));
        return Either.right(Optional.of(new Due(Event.ofVisits(id, of.provider(), visits), telling)));
    }

    private static List<CarerId> grown(Told told, Told there) {
        return there.records().entrySet().stream()
                .filter(each -> each.getValue() > told.version(each.getKey()))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    /** As many as there is room for. */
    private static int take(Journal.Page after, Set<VisitId> visits) {
        int taken = 0;
        while (taken < after.recorded().size() && visits.size() < MOST_VISITS) {
            visits.add(nameIn(after.recorded().get(taken).happening()));
            taken++;
        }
        return taken;
    }

    private static VisitId nameIn(Happening happening) {
        if (happening instanceof ReceiptMade made) {
            return new VisitId(made.receipt().id().value());
        }
        return happening instanceof VisitPostRegistered entered ? entered.visit() : ((ToVisit) happening).visit();
    }

    private static Optional<Due> month(Subscription of, Told told, Told there) {
        Set<YearMonth> closed = new TreeSet<>(there.months());
        closed.removeAll(told.months());
        return closed.stream()
                .findFirst()
                .map(month -> new Due(
                        Event.ofMonth("msg_%s_%s".formatted(of.id(), month), of.provider(), month),
                        new Told(Map.of(), Set.of(month))));
    }
}
