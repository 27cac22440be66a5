package se.kvittens.lock.nukimqtt.story;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import se.kvittens.application.locks.GatewayName;
import se.kvittens.application.locks.Told;
import se.kvittens.application.locks.Unread;
import se.kvittens.domain.door.DoorEvent;
import se.kvittens.lock.mqtt.Arrival;
import se.kvittens.lock.mqtt.Packet;
import se.kvittens.lock.nukimqtt.wire.Intent;
import se.kvittens.lock.nukimqtt.wire.Topic;
import se.kvittens.lock.nukimqtt.wire.Words;

/** What all locks tell, from where it was told to. For one reading. */
public final class Story {

    /** More than a broker hands over before it waits to hear of it; what comes again is among them. */
    private static final int MOST_PRINTS = 40;

    /** Of one broker; whoever may publish there could think of any number of them. */
    private static final int MOST_LOCKS = 2_000;

    private final GatewayName gateway;
    private final String inbox;
    private final Map<String, LockStory> locks = new TreeMap<>();
    private final List<DoorEvent> events = new ArrayList<>();
    private final List<Unread> unread = new ArrayList<>();
    private final List<String> prints;
    private final boolean isBeginning;
    private long through;

    /**
     * Goes on.
     *
     * @param inbox that numbers what comes
     */
    public Story(GatewayName gateway, String inbox, Seen before) {
        this.gateway = gateway;
        this.inbox = inbox;
        this.prints = new ArrayList<>(before.prints());
        this.isBeginning = before.inbox().isEmpty();
        this.through = before.throughIn(inbox);
        before.locks().forEach((device, soFar) -> locks.put(device, new LockStory(gateway, device, soFar)));
    }

    /** Takes in what came next. */
    public void take(Arrival arrival) {
        String name = inbox + "-" + arrival.number();
        arrival.packet().ifPresentOrElse(packet -> take(packet, arrival, name), () -> begin(name));
        through = arrival.number();
    }

    /** What locks were about to do, and of which no state has followed by now, is over. */
    public void at(Instant now) {
        locks.values().forEach(each -> {
            each.at(now);
            collect(each);
        });
    }

    public Told told() {
        return new Told(events, unread);
    }

    /** Up to what came last. */
    public Seen seen() {
        Map<String, LockSoFar> all = new TreeMap<>();
        locks.forEach((device, story) -> all.put(device, story.soFar()));
        return new Seen(inbox, through, prints, all);
    }

    /** The broker knew us not, or no more: who was known to it has lost what it had kept. */
    private void begin(String name) {
        prints.clear();
        locks.values().forEach(each -> {
            each.giveUp();
            collect(each);
        });
        if (!isBeginning || through > 0) {
            unread.add(new Unread(name, "queue"));
        }
        locks.clear();
    }

    private void take(Packet packet, Arrival arrival, String name) {
        String print = packet.id() + ":" + packet.print();
        if (packet.isAgain() && prints.contains(print)) {
            return;
        }
        if (packet.id() > 0) {
            remember(print);
        }
        Topic.of(packet.topic()).ifPresent(spoken -> {
            Optional<LockStory> lock = lock(spoken.device());
            Optional<String> field = lock.isEmpty()
                    ? Optional.of("lock")
                    : take(packet, lock.get(), spoken.of(), lock.get().event(name, arrival));
            field.ifPresent(each -> unread.add(new Unread(name, each)));
            lock.ifPresent(this::collect);
        });
    }

    private Optional<LockStory> lock(String device) {
        return locks.size() < MOST_LOCKS || locks.containsKey(device)
                ? Optional.of(locks.computeIfAbsent(device, none -> new LockStory(gateway, device, LockSoFar.NOTHING)))
                : Optional.empty();
    }

    private static Optional<String> take(Packet packet, LockStory lock, Topic of, Event event) {
        lock.at(event.received());
        if (packet.isRetained()) {
            packet.text().ifPresent(text -> was(lock, of, text));
            return Optional.empty();
        }
        return packet.text().map(text -> is(lock, of, text, event)).orElse(Optional.of(of.word()));
    }

    /** How a lock is when one asks is nothing that happened. */
    private static void was(LockStory lock, Topic of, String text) {
        switch (of) {
            case STATE -> Words.code(text).ifPresent(lock::stood);
            case CONNECTED -> Words.flag(text).ifPresent(lock::wasReached);
            case BATTERY_CRITICAL -> Words.flag(text).ifPresent(lock::hadBattery);
            default -> {
                // An action that was about to be done once is nothing that the lock is.
            }
        }
    }

    /** The field that can't be read; empty where all can. */
    private static Optional<String> is(LockStory lock, Topic of, String text, Event event) {
        return switch (of) {
            case STATE -> heard(of, Words.code(text), code -> lock.stands(code, event));
            case CONNECTED -> heard(of, Words.flag(text), online -> lock.isReached(online, event));
            case BATTERY_CRITICAL -> heard(of, Words.flag(text), low -> lock.hasBattery(low, event));
            case LOCK_ACTION_EVENT ->
                Intent.read(text).fold(Optional::of, intent -> {
                    lock.means(intent, event);
                    return Optional.empty();
                });
            case COMMAND_RESPONSE, LOCK_ACTION -> Optional.empty();
        };
    }

    private static <T> Optional<String> heard(Topic of, Optional<T> word, Consumer<T> taking) {
        word.ifPresent(taking);
        return word.isPresent() ? Optional.empty() : Optional.of(of.word());
    }

    private void remember(String print) {
        prints.add(print);
        if (prints.size() > MOST_PRINTS) {
            prints.remove(0);
        }
    }

    private void collect(LockStory lock) {
        events.addAll(lock.taken());
    }
}
