package se.kvittens.application.doors;

import se.kvittens.application.answer.Answer;
import se.kvittens.application.locks.LogPage;

/**
 * How far a log was read.
 *
 * @param heard from all pages that were read, which are taken down
 * @param last answer of the gateway: where it is not accepted, there may be more to read
 */
public record CaughtUp(Heard heard, Answer<LogPage> last) {

    public boolean isAll() {
        return last.isAccepted();
    }
}
