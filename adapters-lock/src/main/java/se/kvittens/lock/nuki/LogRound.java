package se.kvittens.lock.nuki;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import se.kvittens.application.answer.Answer;
import se.kvittens.application.answer.Obstacle;
import se.kvittens.application.locks.LogPage;
import se.kvittens.application.locks.LogPlace;
import se.kvittens.application.locks.Told;
import se.kvittens.application.locks.Unread;
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
        return places.next().isPresent()
                ? next(places, false)
                : locks.all()
                        .then(all -> all.isEmpty()
                                ? Answer.accepted(new LogPage(Told.NOTHING, place, false))
                                : next(places.round(idsOf(all)), true));
    }

    /**
     * What the next lock told whose log can be read. Those before it are named as unread, and tried again in the next round;
     * where that is all of a round, it is answered as the first of them was.
     */
    private Answer<LogPage> next(LogPlaces from, boolean isBeginning) {
        List<Unread> unread = new ArrayList<>();
        Optional<Answer<LogPage>> failure = Optional.empty();
        LogPlaces places = from;
        while (places.next().isPresent()) {
            long device = places.next().get();
            Answer<LogPage> page = page(places, device);
            if (!isOfThatLogAlone(page)) {
                return page.map(read -> withUnread(unread, read));
            }
            failure = failure.or(() -> Optional.of(page));
            unread.add(new Unread("" + device, "log"));
            places = places.passing(device);
        }
        return failure.filter(none -> isBeginning).orElse(Answer.accepted(unreadPage(unread, places)));
    }

    private Answer<LogPage> page(LogPlaces places, long device) {
        Instant now = clock.instant();
        LogMark mark = places.markOf(device);
        return walk.back(device, mark).map(stretch -> {
            List<JsonNode> entries = stretch.entries();
            LogMark moved = mark.upTo(latest(entries), now);
            LogPlaces changed = places.with(device, stretch.hasMore() ? moved.goingOnAfter(lastId(entries)) : moved);
            return new LogPage(
                    telling.of(entries),
                    Optional.of(changed.place()),
                    changed.next().isPresent());
        });
    }

    /** An account may read the log of one lock and not of another, and what is no lock may have none. */
    private static boolean isOfThatLogAlone(Answer<LogPage> answer) {
        return answer instanceof Answer.Refused
                || (answer instanceof Answer.NotReady<LogPage> notReady
                        && notReady.obstacle().kind() == Obstacle.Kind.UNREADABLE);
    }

    private static LogPage withUnread(List<Unread> before, LogPage page) {
        List<Unread> all = new ArrayList<>(before);
        all.addAll(page.told().unread());
        return new LogPage(new Told(page.told().events(), all), page.place(), page.hasMore());
    }

    private static LogPage unreadPage(List<Unread> unread, LogPlaces places) {
        return new LogPage(new Told(List.of(), unread), Optional.of(places.place()), false);
    }

    private static List<Long> idsOf(List<Smartlock> locks) {
        return locks.stream().map(Smartlock::id).toList();
    }

    private static Optional<Instant> latest(List<JsonNode> entries) {
        return entries.stream().flatMap(entry -> LogEntry.date(entry).stream()).max(Comparator.naturalOrder());
    }

    /** Of one that has a name: those after it are told again. Without any, the rest would wait for the next round. */
    private static Optional<String> lastId(List<JsonNode> entries) {
        return entries.stream().flatMap(entry -> LogEntry.id(entry).stream()).reduce((earlier, later) -> later);
    }
}
