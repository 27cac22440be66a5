package se.kvittens.lock.nuki;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import se.kvittens.application.answer.Answer;
import se.kvittens.application.answer.RefusalReason;
import se.kvittens.application.locks.LogPage;
import se.kvittens.application.locks.LogPlace;
import se.kvittens.application.locks.Told;
import se.kvittens.lock.nuki.wire.LogEntry;
import se.kvittens.lock.nuki.wire.Smartlock;
import se.kvittens.lock.nuki.wire.Telling;

/**
 * Reads the logs of all locks, one after the other. Each has a mark of its own, since a lock tells what happened to it in
 * that order, but may do so days after others: in the log of all of them its entries would come in behind a common mark.
 */
final class LogRound {

    private final Locks locks;
    private final LogWalk walk;
    private final Telling telling;
    private final InstantSource clock;

    LogRound(Locks locks, LogWalk walk, Telling telling, InstantSource clock) {
        this.locks = locks;
        this.walk = walk;
        this.telling = telling;
        this.clock = clock;
    }

    /** What one lock told after a place. */
    Answer<LogPage> after(Optional<LogPlace> place) {
        LogPlaces places = LogPlaces.of(place);
        Answer<LogPlaces> round = places.next().isPresent()
                ? Answer.accepted(places)
                : locks.all()
                        .map(all -> places.round(all.stream().map(Smartlock::id).toList()));
        return round.then(now -> now.next()
                .map(device -> page(now, device))
                .orElseGet(() -> Answer.accepted(new LogPage(Told.NOTHING, place, false))));
    }

    private Answer<LogPage> page(LogPlaces places, long device) {
        Instant now = clock.instant();
        LogMark mark = places.markOf(device);
        return orNothing(walk.back(device, mark)).map(stretch -> {
            List<JsonNode> entries = stretch.entries();
            LogMark moved = mark.upTo(latest(entries), now);
            LogPlaces changed = places.with(device, stretch.hasMore() ? moved.goingOnAfter(lastId(entries)) : moved);
            return new LogPage(
                    telling.of(entries),
                    Optional.of(changed.place()),
                    changed.next().isPresent());
        });
    }

    /** A lock that was taken from the account while its turn came tells nothing. */
    private static Answer<LogWalk.Stretch> orNothing(Answer<LogWalk.Stretch> answer) {
        return answer instanceof Answer.Refused<LogWalk.Stretch> refused && refused.reason() == RefusalReason.UNKNOWN
                ? Answer.accepted(new LogWalk.Stretch(List.of(), false))
                : answer;
    }

    private static Optional<Instant> latest(List<JsonNode> entries) {
        return entries.stream().flatMap(entry -> LogEntry.date(entry).stream()).max(Comparator.naturalOrder());
    }

    /** Of one that has a name: those after it are told again. Without any, the rest would wait for the next round. */
    private static Optional<String> lastId(List<JsonNode> entries) {
        return entries.stream().flatMap(entry -> LogEntry.id(entry).stream()).reduce((earlier, later) -> later);
    }
}
