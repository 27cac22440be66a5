package se.kvittens.nfc.emulated;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import se.kvittens.application.tapping.DownReason;
import se.kvittens.application.tapping.ReaderHealth;
import se.kvittens.application.tapping.ReaderHealth.State;
import se.kvittens.application.tapping.ReaderName;
import se.kvittens.application.tapping.TagListener;
import se.kvittens.application.tapping.TagReader;
import se.kvittens.domain.tag.TagUid;
import se.kvittens.nfc.loop.Clocks;
import se.kvittens.nfc.loop.Teller;
import se.kvittens.nfc.presence.Moment;
import se.kvittens.nfc.presence.Presence;
import se.kvittens.nfc.presence.PresenceRules;
import se.kvittens.nfc.presence.Sight;

/**
 * A reader to which a program holds the tags. It has no thread: what is done to it is told before the doing returns, by the
 * thread that does it. So it is as quick as who listens; and the same tag held to it twice in a second is two taps.
 */
public final class EmulatedReader implements TagReader {

    /** What is done counts at once. */
    private static final PresenceRules RULES =
            new PresenceRules(1, Duration.ZERO, 1, Duration.ZERO, Duration.ZERO, false);

    private final Clocks clocks;
    private final Teller teller;
    private final Presence presence = new Presence(RULES);
    private Set<TagUid> tags = Set.of();
    private boolean unplugged;

    public EmulatedReader(ReaderName name, Clocks clocks) {
        this.clocks = clocks;
        this.teller = new Teller(name);
    }

    @Override
    public synchronized void start(TagListener listener) {
        if (health().state() != State.STOPPED) {
            throw new IllegalStateException("The emulated reader was started already. Maybe stop() is missing.");
        }
        teller.starting(listener);
        begin();
    }

    @Override
    public synchronized void stop() {
        teller.stopped();
    }

    @Override
    public ReaderHealth health() {
        return teller.health();
    }

    /** Holds these to it, and nothing else. */
    public synchronized void place(TagUid... held) {
        tags = Set.of(held);
        if (health().state() == State.UP) {
            look();
        }
    }

    /** Takes all away. */
    public void lift() {
        place();
    }

    /** Holds this tag to it for a moment. */
    public synchronized void tap(TagUid uid) {
        place(uid);
        lift();
    }

    /** Pulls it out; the tags stay on it. */
    public synchronized void unplug() {
        unplugged = true;
        if (health().state() == State.UP) {
            teller.down(DownReason.UNPLUGGED, clocks.moment());
        }
    }

    public synchronized void plug() {
        unplugged = false;
        if (health().state() == State.DOWN) {
            begin();
        }
    }

    private void begin() {
        if (unplugged) {
            teller.down(DownReason.NOT_FOUND, clocks.moment());
        } else {
            presence.restart();
            teller.up(clocks.moment());
            look();
        }
    }

    private void look() {
        Moment now = clocks.moment();
        teller.heard(now);
        presence.look(sight(), now).forEach(teller::changed);
    }

    private Optional<Sight> sight() {
        if (tags.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                tags.size() > 1
                        ? new Sight.Several()
                        : new Sight.One(tags.iterator().next()));
    }
}
