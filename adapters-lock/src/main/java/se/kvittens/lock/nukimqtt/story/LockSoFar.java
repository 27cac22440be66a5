package se.kvittens.lock.nukimqtt.story;

import java.util.Optional;
import se.kvittens.application.locks.LockHealth.Bolt;

/**
 * What is known of a lock by what was told of it so far.
 *
 * @param state its last code; -1 where none was told
 * @param bolt where it was when it last stood still; {@code UNTOLD} where that is not known
 * @param pending what it was about to do
 * @param locksByItself whether it was told to lock some seconds after it had opened
 * @param isOnline whether the broker reached it
 * @param isLow whether its battery was nearly empty
 */
record LockSoFar(
        int state,
        Bolt bolt,
        Optional<Pending> pending,
        boolean locksByItself,
        Optional<Boolean> isOnline,
        Optional<Boolean> isLow) {

    static final LockSoFar NOTHING =
            new LockSoFar(-1, Bolt.UNTOLD, Optional.empty(), false, Optional.empty(), Optional.empty());

    LockSoFar waitingFor(Pending next) {
        return new LockSoFar(state, bolt, Optional.of(next), locksByItself, isOnline, isLow);
    }

    LockSoFar waitingForNothing() {
        return new LockSoFar(state, bolt, Optional.empty(), locksByItself, isOnline, isLow);
    }

    LockSoFar moving(int code) {
        return new LockSoFar(code, bolt, pending, locksByItself, isOnline, isLow);
    }

    LockSoFar standing(int code, Bolt where) {
        return new LockSoFar(code, where, pending, locksByItself, isOnline, isLow);
    }

    LockSoFar lockingByItself(boolean does) {
        return new LockSoFar(state, bolt, pending, does, isOnline, isLow);
    }

    LockSoFar reached(boolean online) {
        return new LockSoFar(state, bolt, pending, locksByItself, Optional.of(online), isLow);
    }

    LockSoFar withBattery(boolean low) {
        return new LockSoFar(state, bolt, pending, locksByItself, isOnline, Optional.of(low));
    }
}
