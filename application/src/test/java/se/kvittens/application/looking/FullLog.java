package se.kvittens.application.looking;

import io.vavr.control.Either;
import java.util.List;
import se.kvittens.application.registering.JournalFault;
import se.kvittens.domain.identity.RecipientId;
import se.kvittens.domain.time.TimeSpan;

/** Takes nothing down, and tells what it holds. */
public final class FullLog implements ReadingLog {

    private final ReadingLog held;

    public FullLog(ReadingLog held) {
        this.held = held;
    }

    @Override
    public Either<JournalFault, Reading> append(Reading reading) {
        return Either.left(JournalFault.FULL);
    }

    @Override
    public Either<JournalFault, List<Reading>> ofRecipient(RecipientId recipient, TimeSpan when) {
        return held.ofRecipient(recipient, when);
    }

    @Override
    public Either<JournalFault, List<Reading>> byUser(String who, TimeSpan when) {
        return held.byUser(who, when);
    }
}
