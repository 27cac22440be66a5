package se.kvittens.lock.seam;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import se.kvittens.application.answer.Answer;
import se.kvittens.application.answer.RefusalReason;
import se.kvittens.application.locks.LogPage;
import se.kvittens.application.locks.LogPlace;
import se.kvittens.lock.json.Json;

/**
 * Reads on in the list of events. It is by the time when Seam made them, and not by when it happened: so what a lock tells a
 * day late is new. A place is that time, as from which to ask.
 *
 * <p>The list is cut at a length, and Seam does not say at which end. So a list that may be cut is never told: what was
 * before a time is asked for, and before half of that time, until a list is short enough to be whole.
 */
final class Log {

    /**
     * So far back what was read once is read again the next time: Seam says nowhere that an event can be seen at the moment
     * that is stamped on it, and on servers that work at once they can be seen in another order.
     */
    static final Duration OVERLAP = Duration.ofMinutes(15);

    /** Older than any. */
    private static final Instant BEGINNING = Instant.parse("2000-01-01T00:00:00Z");

    /** Seam writes times to the thousandth of a second. */
    private static final Duration STEP = Duration.ofMillis(1);

    private final SeamCalls calls;
    private final Events events;

    Log(SeamCalls calls, Events events) {
        this.calls = calls;
        this.events = events;
    }

    Answer<LogPage> page(Optional<LogPlace> after) {
        try {
            Instant from = after.map(place -> Instant.parse(place.value())).orElse(BEGINNING);
            return list(from, Optional.empty())
                    .then(list -> list.isWhole()
                            ? Answer.accepted(last(list, after))
                            : part(from, list.latest().orElse(from)));
        } catch (DateTimeException noPlaceOfOurs) {
            return Answer.refused(RefusalReason.INVALID);
        }
    }

    /** Its place may lie before that of a part that was told right before: the overlap is behind the end. */
    private LogPage last(Listing list, Optional<LogPlace> after) {
        Optional<LogPlace> place =
                list.latest().map(latest -> place(latest.minus(OVERLAP))).or(() -> after);
        return new LogPage(events.told(list.inOrder()), place, false);
    }

    /** As much from a time on as is told whole. More at one moment than a list can hold is never told in part. */
    private Answer<LogPage> part(Instant from, Instant latest) {
        Instant end = latest;
        while (end.minus(STEP).isAfter(from)) {
            Instant before = end;
            Answer<Listing> answer = list(from, Optional.of(before));
            if (answer.value().filter(list -> !list.isWhole()).isEmpty()) {
                return answer.map(
                        list -> new LogPage(events.told(list.inOrder()), Optional.of(place(before.minus(STEP))), true));
            }
            end = from.plus(Duration.between(from, end).dividedBy(2));
        }
        return Responses.unreadable();
    }

    private Answer<Listing> list(Instant from, Optional<Instant> before) {
        ObjectNode parameters = Json.object().put("limit", Listing.MOST);
        before.ifPresentOrElse(
                end -> parameters.putArray("between").add("" + from).add("" + end),
                () -> parameters.put("since", "" + from));
        return calls.read("/events/list", parameters)
                .then(body -> Listing.of(body).map(Answer::accepted).orElseGet(Responses::unreadable));
    }

    private static LogPlace place(Instant from) {
        return new LogPlace("" + from);
    }
}
