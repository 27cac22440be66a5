package se.kvittens.application.outbox;

import io.vavr.control.Either;
import java.time.Duration;
import java.util.Optional;
import se.kvittens.application.outbox.Content.Request;
import se.kvittens.application.registering.JournalFault;
import se.kvittens.application.registering.Outcome;
import se.kvittens.domain.registering.Happening.Seen;

/**
 * Gives what waits in an outbox to the office, one at a time and in order. What the office refuses is settled and holds
 * nothing up; what it can't take down stays where it is. Of an answer that is lost, the same is asked again, which does
 * nothing. One thread at a time.
 */
public final class Drain {

    private final Outbox outbox;
    private final Office office;
    private final BackOff backOff;
    private final DeviceClock clock;
    private final DrainListener listener;
    private Link link;
    private int failures;

    public Drain(Outbox outbox, Office office, BackOff backOff, DeviceClock clock, DrainListener listener) {
        this.outbox = outbox;
        this.office = office;
        this.backOff = backOff;
        this.clock = clock;
        this.listener = listener;
        this.link = Link.untried(clock.moment().at());
    }

    /**
     * Gives the next one, if any waits.
     *
     * @return how long to leave it until the next step; empty where nothing waits, so that the next step is when something
     *     was put
     */
    public Optional<Duration> step() {
        Either<JournalFault, Optional<Kept>> oldest = outbox.oldestWaiting();
        return oldest.isLeft()
                ? Optional.of(outboxFailed(oldest.getLeft()))
                : oldest.get().map(this::give);
    }

    private Duration give(Kept next) {
        Request request = (Request) next.content();
        Outcome outcome = office.give(request.carer(), request.happening(), request.deed());
        if (outcome instanceof Outcome.NotRecorded not) {
            tell(link.down(not.fault(), clock.moment().at()));
            return backedOff();
        }
        tell(link.up(clock.moment().at()));
        return outbox.settle(next.number(), fateOf(outcome)).fold(this::outboxFailed, this::settled);
    }

    private Duration settled(Kept kept) {
        failures = 0;
        listener.settled(kept);
        return Duration.ZERO;
    }

    private Duration outboxFailed(JournalFault fault) {
        listener.outboxFailed(fault);
        return backedOff();
    }

    private Duration backedOff() {
        failures++;
        return backOff.after(failures);
    }

    private void tell(Link now) {
        if (!now.equals(link)) {
            link = now;
            listener.link(now);
        }
    }

    private static Fate fateOf(Outcome outcome) {
        if (outcome instanceof Outcome.Done done) {
            return new Fate.Accepted(done.visit().id(), Seen.of(done.visit()));
        }
        return outcome instanceof Outcome.Refused refused ? new Fate.Refused(refused.code()) : new Fate.Overtaken();
    }
}
