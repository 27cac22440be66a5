package se.kvittens.lock.neutral;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import se.kvittens.application.answer.Answer;
import se.kvittens.application.locks.LogPage;
import se.kvittens.application.locks.LogPlace;
import se.kvittens.lock.json.Fields;
import se.kvittens.lock.json.WrongField;

/** Reads pages of the log. */
final class Log {

    private final Events events;

    Log(Events events) {
        this.events = events;
    }

    /** A place that does not move, where there is more behind it, would be read for ever. */
    Answer<LogPage> page(JsonNode body, Optional<LogPlace> after) {
        try {
            Fields fields = Fields.of(body);
            boolean hasMore = fields.flag("hasMore");
            Optional<LogPlace> next = fields.placeIfThere("next").map(LogPlace::new);
            if (hasMore && (next.isEmpty() || next.equals(after))) {
                return Outcomes.unreadable();
            }
            return Answer.accepted(new LogPage(events.told(fields.list("events")), next.or(() -> after), hasMore));
        } catch (WrongField wrong) {
            return Outcomes.unreadable();
        }
    }
}
