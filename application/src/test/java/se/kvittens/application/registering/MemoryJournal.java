package se.kvittens.application.registering;

import io.vavr.control.Either;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import se.kvittens.domain.identity.ProviderId;
import se.kvittens.domain.identity.VisitId;
import se.kvittens.domain.registering.Happening;
import se.kvittens.domain.registering.Happening.ReceiptMade;
import se.kvittens.domain.registering.Happening.VisitPostRegistered;
import se.kvittens.domain.registering.Recorded;
import se.kvittens.domain.time.TimeSpan;

/** A journal that is gone when the program ends. */
public final class MemoryJournal implements Journal {

    private final InstantSource clock;
    private final Map<CarerOfProvider, List<Line>> lines = new HashMap<>();
    private Instant last = Instant.MIN;

    public MemoryJournal(InstantSource clock) {
        this.clock = clock;
    }

    /** What was taken down, and the time that it is about. */
    public record Line(Instant about, Recorded recorded) {}

    @Override
    public synchronized Either<JournalFault, Page> read(CarerOfProvider carer, TimeSpan about) {
        List<Line> all = of(carer);
        return Either.right(new Page(
                all.size(),
                all.stream()
                        .filter(line -> isIn(about, line))
                        .map(Line::recorded)
                        .toList()));
    }

    @Override
    public synchronized Either<JournalFault, List<Recorded>> append(
            CarerOfProvider carer, long version, List<Entry> entries) {
        List<Line> all = lines.computeIfAbsent(carer, none -> new ArrayList<>());
        if (all.size() != version || entries.stream().anyMatch(each -> isAnothers(each.happening(), carer))) {
            return Either.left(JournalFault.OVERTAKEN);
        }
        Instant taken = clock.instant().isAfter(last) ? clock.instant() : last;
        Optional<JournalFault> fault =
                entries.stream().flatMap(each -> each.faultAt(taken).stream()).findFirst();
        if (fault.isPresent()) {
            return Either.left(fault.get());
        }
        last = taken;
        List<Line> added = entries.stream()
                .map(each -> new Line(each.about(), new Recorded(each.happening(), each.deed(), taken)))
                .toList();
        all.addAll(added);
        return Either.right(added.stream().map(Line::recorded).toList());
    }

    @Override
    public synchronized Either<JournalFault, Optional<Instant>> timeOf(CarerOfProvider carer, VisitId receiptOrVisit) {
        return Either.right(of(carer).stream()
                .map(line -> line.recorded().happening())
                .flatMap(happening -> timeOf(happening, receiptOrVisit).stream())
                .findFirst());
    }

    @Override
    public synchronized Either<JournalFault, Optional<CarerOfProvider>> holder(
            ProviderId provider, VisitId receiptOrVisit) {
        return Either.right(lines.keySet().stream()
                .filter(each -> each.provider().equals(provider))
                .filter(each -> timeOf(each, receiptOrVisit).get().isPresent())
                .findFirst());
    }

    @Override
    public synchronized Either<JournalFault, Set<CarerOfProvider>> carers(ProviderId provider, TimeSpan about) {
        return Either.right(lines.entrySet().stream()
                .filter(each -> each.getKey().provider().equals(provider))
                .filter(each -> each.getValue().stream().anyMatch(line -> isIn(about, line)))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet()));
    }

    @Override
    public synchronized Either<JournalFault, Map<CarerOfProvider, Instant>> ahead(ProviderId provider) {
        Instant latest = clock.instant().plus(CLOCKS_DIFFER);
        return Either.right(lines.entrySet().stream()
                .filter(each -> each.getKey().provider().equals(provider)
                        && !each.getValue().isEmpty()
                        && lastOf(each.getValue()).isAfter(latest))
                .collect(Collectors.toMap(Map.Entry::getKey, each -> lastOf(each.getValue()))));
    }

    @Override
    public synchronized Either<JournalFault, Map<CarerOfProvider, Long>> versions(ProviderId provider) {
        return Either.right(lines.entrySet().stream()
                .filter(each -> each.getKey().provider().equals(provider)
                        && !each.getValue().isEmpty())
                .collect(Collectors.toMap(
                        Map.Entry::getKey, each -> (long) each.getValue().size())));
    }

    @Override
    public synchronized Either<JournalFault, Page> after(CarerOfProvider carer, long version) {
        List<Line> all = of(carer);
        return Either.right(new Page(
                all.size(), all.stream().skip(version).map(Line::recorded).toList()));
    }

    private static Instant lastOf(List<Line> record) {
        return record.get(record.size() - 1).recorded().taken();
    }

    /** The record of each carer. */
    public synchronized List<List<Line>> records() {
        return lines.values().stream().map(List::copyOf).toList();
    }

    /** For the erasure of a person. */
    public synchronized void replaceAll(UnaryOperator<List<Line>> other) {
        lines.replaceAll((carer, record) -> new ArrayList<>(other.apply(record)));
    }

    private boolean isAnothers(Happening happening, CarerOfProvider carer) {
        return nameIn(happening)
                .flatMap(name -> holder(carer.provider(), name).get())
                .filter(holder -> !holder.equals(carer))
                .isPresent();
    }

    private List<Line> of(CarerOfProvider carer) {
        return lines.getOrDefault(carer, List.of());
    }

    private static boolean isIn(TimeSpan about, Line line) {
        return !line.about().isBefore(about.start()) && line.about().isBefore(about.end());
    }

    /** The name that it gives. */
    private static Optional<VisitId> nameIn(Happening happening) {
        if (happening instanceof ReceiptMade made) {
            return Optional.of(new VisitId(made.receipt().id().value()));
        }
        return happening instanceof VisitPostRegistered entered ? Optional.of(entered.visit()) : Optional.empty();
    }

    private static Optional<Instant> timeOf(Happening happening, VisitId name) {
        if (nameIn(happening).filter(name::equals).isEmpty()) {
            return Optional.empty();
        }
        return happening instanceof ReceiptMade made
                ? Optional.of(made.receipt().at())
                : Optional.of(((VisitPostRegistered) happening).start());
    }
}
