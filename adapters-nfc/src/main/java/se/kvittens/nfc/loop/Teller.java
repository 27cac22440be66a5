package se.kvittens.nfc.loop;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.kvittens.application.tapping.DownReason;
import se.kvittens.application.tapping.ReaderHealth;
import se.kvittens.application.tapping.ReaderHealth.State;
import se.kvittens.application.tapping.ReaderName;
import se.kvittens.application.tapping.TagEvent;
import se.kvittens.application.tapping.TagEvent.ReaderDown;
import se.kvittens.application.tapping.TagEvent.ReaderUp;
import se.kvittens.application.tapping.TagListener;
import se.kvittens.nfc.presence.Change;
import se.kvittens.nfc.presence.Moment;
import se.kvittens.nfc.presence.Sight;

/** Tells one listener of one reader, and knows how the reader is. One thread at a time tells; any may ask. */
public final class Teller {

    private static final ReaderHealth STOPPED = new ReaderHealth(State.STOPPED, Optional.empty(), Optional.empty());

    private final ReaderName reader;
    private volatile ReaderHealth health = STOPPED;
    private TagListener listener = event -> {};

    public Teller(ReaderName reader) {
        this.reader = reader;
    }

    public ReaderHealth health() {
        return health;
    }

    public void starting(TagListener told) {
        listener = told;
        become(State.STARTING, null);
    }

    public void stopped() {
        become(State.STOPPED, null);
    }

    public void heard(Moment now) {
        health = new ReaderHealth(health.state(), health.down(), Optional.of(now.at()));
    }

    public void up(Moment now) {
        if (health().state() != State.UP) {
            become(State.UP, null);
            tell(new ReaderUp(reader, now.nanos(), now.at()));
        }
    }

    public void down(DownReason reason, Moment now) {
        if (!health().down().equals(Optional.of(reason))) {
            become(State.DOWN, reason);
            tell(new ReaderDown(reason, reader, now.nanos(), now.at()));
        }
    }

    private void become(State state, @Nullable DownReason reason) {
        health = new ReaderHealth(state, Optional.ofNullable(reason), health.lastHeard());
    }

    public void changed(Change change) {
        if (change.sight() instanceof Sight.One one) {
            tell(ofOneTag(change, one));
        } else if (!(change instanceof Change.Left)) {
            Moment moment = momentOf(change);
            tell(
                    change.sight() instanceof Sight.Unusable unusable
                            ? new TagEvent.UnusableTag(unusable.flaw(), reader, moment.nanos(), moment.at())
                            : new TagEvent.SeveralTags(reader, moment.nanos(), moment.at()));
        }
    }

    private TagEvent ofOneTag(Change change, Sight.One one) {
        Moment moment = momentOf(change);
        if (change instanceof Change.Came) {
            return new TagEvent.TagSeen(one.uid(), reader, moment.nanos(), moment.at());
        }
        return change instanceof Change.Rests
                ? new TagEvent.TagResting(one.uid(), reader, moment.nanos(), moment.at())
                : new TagEvent.TagGone(one.uid(), reader, moment.nanos(), moment.at());
    }

    private static Moment momentOf(Change change) {
        if (change instanceof Change.Came came) {
            return came.first();
        }
        return change instanceof Change.Rests rests ? rests.first() : ((Change.Left) change).last();
    }

    /** A fault of the listener is its own, and must not end the reading. */
    private void tell(TagEvent event) {
        try {
            listener.on(event);
        } catch (RuntimeException ofTheListener) {
            hear(ofTheListener);
        }
    }

    /** As if the thread had ended by it, which it has not. */
    static void hear(RuntimeException fault) {
        Thread thread = Thread.currentThread();
        thread.getUncaughtExceptionHandler().uncaughtException(thread, fault);
    }
}
