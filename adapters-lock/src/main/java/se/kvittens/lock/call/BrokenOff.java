package se.kvittens.lock.call;

import se.kvittens.application.answer.Obstacle;
import se.kvittens.domain.opening.CommandFault;
import se.kvittens.domain.opening.CommandProgress;
import se.kvittens.domain.opening.CommandProgress.Failed;
import se.kvittens.domain.opening.CommandProgress.Lost;

/** What became of a command where the exchange that was to send it broke off. */
public final class BrokenOff {

    private BrokenOff() {}

    /** It was certainly not sent where there was no connection to the one meant; else it may have arrived. */
    public static CommandProgress progress(Obstacle.Kind obstacle) {
        return switch (obstacle) {
            case UNREACHABLE, UNTRUSTED -> new Failed(CommandFault.NOT_SENT);
            default -> new Lost();
        };
    }
}
