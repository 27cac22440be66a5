package se.kvittens.domain.registering;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.kvittens.domain.identity.VisitId;
import se.kvittens.domain.lockdate.LockDates;
import se.kvittens.domain.registering.Happening.VisitCorrected;
import se.kvittens.domain.visit.RegisteredVisit;

/**
 * The visits of one carer as one month knows them: as they were when it was locked, and then as each of its corrections
 * met them. Each is known by every receipt that was its own there. So it is the same visit whichever of them it is named
 * by, and whatever receipt came before them, between them or after them since; visits that were locked apart stay apart.
 */
final class LockedMonth {

    private final CarersVisits visits;
    private final Optional<CarersVisits> locked;
    /** Every receipt that this month knows, and the visit that it is of. */
    private final Map<VisitId, VisitId> known = new HashMap<>();

    private final Map<VisitId, RegisteredVisit> first = new HashMap<>();
    private final List<Made> made = new ArrayList<>();

    /** A correction that was asked for by the name of its visit in this month, what it made, and the visits that it met. */
    private record Made(VisitCorrected asked, CorrectedVersion version, CarersVisits met) {}

    LockedMonth(CarersVisits visits, LockDates locks, YearMonth month) {
        this.visits = visits;
        this.locked = locks.of(month).map(lock -> visits.asOf(lock.value().instant()));
        locked.ifPresent(then -> then.all().forEach(visit -> know(visit, then.namesWith(visit.id()))));
        for (Recorded each : visits.recorded()) {
            if (each.happening() instanceof VisitCorrected asked
                    && asked.month().equals(month)) {
                add(asked, each);
            }
        }
    }

    /** In the order in which they were made. */
    List<CorrectedVersion> versions() {
        return made.stream().map(Made::version).toList();
    }

    /** Those of the visit that bears a name in this month. */
    List<CorrectedVersion> versionsOf(VisitId visit) {
        return versions().stream().filter(each -> each.visit().equals(visit)).toList();
    }

    /** The visit that a correction made now would start from, whichever month it counts in. */
    Optional<RegisteredVisit> firstOf(VisitId receiptOrVisit) {
        return firstOf(receiptOrVisit, visits);
    }

    /** Whether the very same was corrected before, by whichever receipt it was named. */
    boolean isMade(VisitCorrected asked) {
        return firstOf(asked.visit()).stream()
                .anyMatch(visit -> made.stream().anyMatch(each -> each.asked().equals(asked.named(visit.id()))));
    }

    /** Every name by which a visit is known here, and those that it has now. */
    Set<VisitId> namesOf(VisitId receiptOrVisit) {
        Set<VisitId> names = new LinkedHashSet<>(visits.namesWith(receiptOrVisit));
        firstOf(receiptOrVisit)
                .ifPresent(visit -> known.forEach((name, of) -> {
                    if (of.equals(visit.id())) {
                        names.add(name);
                    }
                }));
        return names;
    }

    /** Whether a visit with one of some names is settled in this month: as it was corrected last, or as it was locked. */
    boolean counts(Collection<VisitId> names, MonthView view) {
        return knownBy(names).stream().anyMatch(visit -> counts(visit, view));
    }

    /**
     * Whether all that this month knows of a visit as it is now was corrected, and nothing was taken of it since the last
     * correction; not, where it knows nothing of it.
     */
    boolean isCorrected(VisitId receiptOrVisit) {
        Set<VisitId> touched = knownBy(visits.namesWith(receiptOrVisit));
        return touched.stream().noneMatch(visit -> versionsOf(visit).isEmpty())
                && made.stream()
                        .filter(each -> touched.contains(each.version().visit()))
                        .reduce((earlier, later) -> later)
                        .filter(last -> last.met().find(receiptOrVisit).equals(visits.find(receiptOrVisit)))
                        .isPresent();
    }

    private boolean counts(VisitId visit, MonthView view) {
        List<CorrectedVersion> versions = versionsOf(visit);
        return versions.isEmpty()
                ? view.has(Objects.requireNonNull(first.get(visit)))
                : versions.get(versions.size() - 1).counts().isPresent();
    }

    private Set<VisitId> knownBy(Collection<VisitId> names) {
        return names.stream().flatMap(name -> knownBy(name).stream()).collect(Collectors.toSet());
    }

    private Optional<VisitId> knownBy(VisitId name) {
        return Optional.ofNullable(known.get(name));
    }

    private Optional<RegisteredVisit> firstOf(VisitId name, CarersVisits asTheyAre) {
        return Stream.concat(Stream.of(name), asTheyAre.namesWith(name).stream())
                .flatMap(each -> knownBy(each).stream())
                .findFirst()
                .map(first::get)
                .or(() -> asTheyAre.find(name));
    }

    private void know(RegisteredVisit visit, List<VisitId> names) {
        first.putIfAbsent(visit.id(), visit);
        names.forEach(name -> known.putIfAbsent(name, visit.id()));
    }

    private void add(VisitCorrected asked, Recorded recorded) {
        CarersVisits whenCorrected = visits.before(recorded);
        firstOf(asked.visit(), whenCorrected).ifPresent(visit -> {
            RegisteredVisit then = whenCorrected.find(asked.visit()).orElse(visit);
            made.add(new Made(
                    asked.named(visit.id()), CorrectedVersion.of(visit, then, asked, recorded), whenCorrected));
            know(visit, whenCorrected.namesWith(asked.visit()));
        });
    }
}
