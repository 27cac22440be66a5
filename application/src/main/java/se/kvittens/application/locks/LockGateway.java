package se.kvittens.application.locks;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import se.kvittens.application.answer.Answer;
import se.kvittens.domain.identity.LockId;
import se.kvittens.domain.opening.CommandProgress;
import se.kvittens.domain.opening.LockCommand;

/** A gateway of digital locks, by one account of it. Threads may share it. */
public interface LockGateway {

    /** By which all that it names is told from what others name. */
    GatewayName name();

    /** The locks that the account reaches, in any order. */
    Answer<List<LockHealth>> locks();

    /** How one is just now; refused as unknown where the account reaches no such lock. */
    Answer<LockHealth> lock(LockId lock);

    /**
     * Asks a lock to move. It is sent once at most, whatever becomes of it: what may have arrived is never sent again, since
     * a door that opens twice opens behind whoever has left. Whether the lock is in reach, whether the asker may, and
     * whether it is too late, has been looked at before.
     */
    CommandProgress send(LockCommand command);

    /**
     * The same, of a gateway that must know how the lock was before, to tell later what became of the command: that is
     * handed out before anything is sent, so that it is there whatever becomes of the answer.
     *
     * @param keep takes a handle for {@link #progress}; false where it could not keep it, and then nothing is to be sent
     */
    default CommandProgress send(LockCommand command, Predicate<String> keep) {
        return send(command);
    }

    /**
     * What has become of a command that was sent. Harmless to ask.
     *
     * @param handle that the gateway gave it
     * @return {@link CommandProgress.Lost} where the gateway can't say, or does not answer
     */
    CommandProgress progress(LockCommand command, Optional<String> handle);

    /**
     * What was told after a place in the log, or from its beginning. What is told twice has the same names and says the
     * same; so places may overlap.
     */
    Answer<LogPage> log(Optional<LogPlace> after);
}
