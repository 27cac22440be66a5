package se.kvittens.lock.nukimqtt;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import se.kvittens.application.answer.Answer;
import se.kvittens.application.answer.Obstacle;
import se.kvittens.application.locks.GatewayName;
import se.kvittens.application.locks.LogPage;
import se.kvittens.application.locks.LogPlace;
import se.kvittens.application.locks.Told;
import se.kvittens.lock.mqtt.Arrival;
import se.kvittens.lock.mqtt.Inbox;
import se.kvittens.lock.nukimqtt.story.Places;
import se.kvittens.lock.nukimqtt.story.Seen;
import se.kvittens.lock.nukimqtt.story.Story;

/**
 * What came from the broker, as a log. Whoever comes back with a place has taken down what was told up to it, and then
 * the broker is told so; until then it keeps all of it. From the beginning it can be read as long as the program runs,
 * and no further back.
 */
final class Log {

    private final GatewayName name;
    private final Inbox inbox;
    private final InstantSource clock;

    Log(GatewayName name, Inbox inbox, InstantSource clock) {
        this.name = name;
        this.inbox = inbox;
        this.clock = clock;
    }

    Answer<LogPage> after(Optional<LogPlace> place) {
        Seen seen = Places.read(place);
        inbox.takenDownThrough(seen.throughIn(inbox.name()));
        Optional<Obstacle.Kind> trouble = inbox.fetch();
        List<Arrival> fresh = inbox.after(seen.throughIn(inbox.name()));
        Story story = new Story(name, inbox.name(), seen);
        fresh.forEach(story::take);
        story.at(clock.instant());
        Told told = story.told();
        boolean isNothing = told.equals(Told.NOTHING);
        if (trouble.isPresent() && isNothing) {
            return new Answer.NotReady<>(Obstacle.of(trouble.get()));
        }
        return Answer.accepted(
                fresh.isEmpty() && isNothing
                        ? new LogPage(told, place, false)
                        : new LogPage(told, Optional.of(Places.of(story.seen())), true));
    }
}
