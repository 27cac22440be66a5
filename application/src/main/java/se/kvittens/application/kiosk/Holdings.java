package se.kvittens.application.kiosk;

import io.vavr.control.Either;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.LongFunction;
import java.util.function.Supplier;
import se.kvittens.application.outbox.Content;
import se.kvittens.application.outbox.Fate;
import se.kvittens.application.outbox.Kept;
import se.kvittens.application.outbox.Outbox;
import se.kvittens.application.registering.JournalFault;
import se.kvittens.domain.identity.CarerId;

/** What is in the outbox, as far as a screen needs it, so that no disk is read for one. The outbox is always told first. */
final class Holdings {

    /** How far from an instant to look for the receipts of a visit: longer than any visit and the rest before it. */
    private static final Duration REACH = Duration.ofDays(3);

    /** How long what needs nobody any more is remembered: so long that a clock set back finds it there. */
    private static final Duration MEMORY = Duration.ofDays(10);

    private final Outbox outbox;
    private final NavigableMap<Long, Kept> outstanding = new TreeMap<>();
    private final NavigableMap<Long, Kept> refused = new TreeMap<>();
    private final Map<CarerId, NavigableMap<Long, Kept>> byCarer = new HashMap<>();
    private Optional<JournalFault> fault = Optional.empty();
    private boolean isLoaded;
    private Outbox.Counts counts = Outbox.Counts.NONE;

    Holdings(Outbox outbox) {
        this.outbox = outbox;
    }

    /** Reads what was kept before, unless that is done. What can't be read now is read the next time. */
    void load(Instant now) {
        if (!isLoaded) {
            Either<JournalFault, List<Kept>> before = outbox.kept(now.minus(REACH));
            noteFaultOf(before);
            before.peek(all -> {
                all.forEach(this::remember);
                isLoaded = true;
            });
        }
    }

    Either<JournalFault, Kept> put(LongFunction<Content> content) {
        return kept(() -> outbox.put(content));
    }

    Either<JournalFault, Kept> place(long number, Content.Request request) {
        return kept(() -> outbox.place(number, request));
    }

    Either<JournalFault, Kept> setAside(long number, Fate.SetAside fate) {
        return kept(() -> outbox.settle(number, fate));
    }

    private Either<JournalFault, Kept> kept(Supplier<Either<JournalFault, Kept>> act) {
        Either<JournalFault, Kept> answer = act.get();
        noteFaultOf(answer);
        return answer.peek(this::take);
    }

    /** Of what has become of something. */
    void settled(Kept kept) {
        fault = Optional.empty();
        take(kept);
    }

    void failed(JournalFault why) {
        fault = Optional.of(why);
    }

    private void noteFaultOf(Either<JournalFault, ?> answer) {
        fault = answer.fold(Optional::of, fine -> Optional.empty());
    }

    private void take(Kept kept) {
        remember(kept);
        ofCarer(kept.content().carer()).values().removeIf(old -> isForgotten(old, kept));
    }

    private void remember(Kept kept) {
        put(outstanding, kept, kept.isWaiting() || kept.isUnplaced());
        put(refused, kept, kept.isRefused());
        byCarer.computeIfAbsent(kept.content().carer(), none -> new TreeMap<>()).put(kept.number(), kept);
    }

    private static void put(NavigableMap<Long, Kept> all, Kept kept, boolean belongs) {
        if (belongs) {
            all.put(kept.number(), kept);
        } else {
            all.remove(kept.number());
        }
    }

    private static boolean isForgotten(Kept old, Kept latest) {
        boolean isDone = old.fate() instanceof Fate.Accepted || old.fate() instanceof Fate.SetAside;
        return isDone && old.content().at().isBefore(latest.content().at().minus(MEMORY));
    }

    Optional<Kept> find(CarerId carer, long number) {
        return Optional.ofNullable(ofCarer(carer).get(number));
    }

    /** By their numbers. */
    Collection<Kept> of(CarerId carer) {
        return Collections.unmodifiableCollection(ofCarer(carer).values());
    }

    /** Of about an instant, by their numbers. */
    List<Kept> around(CarerId carer, Instant about) {
        return of(carer).stream()
                .filter(each ->
                        Duration.between(each.content().at(), about).abs().compareTo(REACH) <= 0)
                .toList();
    }

    Collection<Kept> outstanding() {
        return Collections.unmodifiableCollection(outstanding.values());
    }

    /** The latest first. */
    Collection<Kept> refused() {
        return Collections.unmodifiableCollection(refused.descendingMap().values());
    }

    /** As they are, or else as they were when they could be read. */
    Outbox.Counts counts() {
        Either<JournalFault, Outbox.Counts> answer = outbox.counts();
        answer.peek(now -> counts = now).peekLeft(this::failed);
        return counts;
    }

    Optional<JournalFault> fault() {
        return fault;
    }

    private NavigableMap<Long, Kept> ofCarer(CarerId carer) {
        return byCarer.getOrDefault(carer, Collections.emptyNavigableMap());
    }
}
