package se.kvittens.lock.nukimqtt;

import io.vavr.control.Either;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import se.kvittens.application.answer.Obstacle;
import se.kvittens.application.locks.LockHealth;
import se.kvittens.application.locks.LockHealth.Bolt;
import se.kvittens.application.locks.LockHealth.Reach;
import se.kvittens.domain.opening.CommandFault;
import se.kvittens.domain.opening.CommandProgress;
import se.kvittens.domain.opening.CommandProgress.Accepted;
import se.kvittens.domain.opening.CommandProgress.Confirmed;
import se.kvittens.domain.opening.CommandProgress.Failed;
import se.kvittens.domain.opening.CommandProgress.Lost;
import se.kvittens.domain.opening.LockAction;
import se.kvittens.domain.opening.LockCommand;
import se.kvittens.lock.mqtt.Broker;
import se.kvittens.lock.mqtt.Talk;
import se.kvittens.lock.nukimqtt.wire.Topic;

/**
 * Asks locks to move. That the broker has a command says nothing: the lock has taken it once it says so itself, and has
 * moved once its state says so. A command is said once, to who hears it at that moment, and is kept by nobody.
 */
final class Commands {

    /** Of a lock that had taken a command: its state much later is of something else. */
    private static final Duration TO_BE_SEEN = Duration.ofMinutes(2);

    private static final String TAKEN = "taken";

    private final Locks locks;
    private final Broker broker;
    private final Duration response;
    private final InstantSource clock;
    private final Set<String> busy = new TreeSet<>();

    Commands(Locks locks, Broker broker, Duration response, InstantSource clock) {
        this.locks = locks;
        this.broker = broker;
        this.response = response;
        this.clock = clock;
    }

    /** One at a time: a lock does not say which command it answers. */
    CommandProgress send(LockCommand command) {
        Optional<String> device = locks.deviceOf(command.lock());
        if (device.isEmpty()) {
            return new Failed(CommandFault.UNKNOWN_LOCK);
        }
        if (!begin(device.get())) {
            return new Failed(CommandFault.BUSY);
        }
        try {
            return send(command, device.get());
        } finally {
            end(device.get());
        }
    }

    private boolean begin(String device) {
        synchronized (busy) {
            return busy.add(device);
        }
    }

    private void end(String device) {
        synchronized (busy) {
            busy.remove(device);
        }
    }

    private CommandProgress send(LockCommand command, String device) {
        Either<Obstacle.Kind, Talk> opened = Talk.open(broker, Topic.commandOf(device));
        if (opened.isLeft()) {
            return notSent(opened.getLeft());
        }
        try (Talk talk = opened.get()) {
            Either<Obstacle.Kind, Map<String, LockHealth>> before = locks.soFar(talk);
            if (before.isLeft()) {
                return notSent(before.getLeft());
            }
            Optional<LockHealth> lock = Optional.ofNullable(before.get().get(device));
            return whyNot(command, lock)
                    .<CommandProgress>map(Failed::new)
                    .orElseGet(() -> say(command, device, lock.orElseThrow().bolt(), talk));
        }
    }

    private Optional<CommandFault> whyNot(LockCommand command, Optional<LockHealth> lock) {
        if (lock.isEmpty()) {
            return Optional.of(CommandFault.UNKNOWN_LOCK);
        }
        if (lock.get().reach() != Reach.ONLINE) {
            return Optional.of(CommandFault.OFFLINE);
        }
        return command.isExpired(clock.instant()) ? Optional.of(CommandFault.EXPIRED) : Optional.empty();
    }

    private CommandProgress say(LockCommand command, String device, Bolt bolt, Talk talk) {
        Duration life = Duration.between(clock.instant(), command.expires());
        Optional<Obstacle.Kind> trouble =
                talk.say(Topic.LOCK_ACTION.at(device), codeOf(command.action()), Optional.of(life));
        if (trouble.isPresent()) {
            return new Lost();
        }
        Response heard = new Response(goalOf(command.action()), bolt);
        boolean isOver = talk.listen(response, heard::isOverWith);
        return heard.progress(isOver);
    }

    /** By the state, and not for long; what it was before, was another, or it would have been confirmed at once. */
    CommandProgress progress(LockCommand command, Optional<String> handle) {
        Instant last = command.expires().plus(TO_BE_SEEN);
        if (!handle.equals(Optional.of(TAKEN)) || clock.instant().isAfter(last)) {
            return new Lost();
        }
        return locks.one(command.lock())
                .value()
                .<CommandProgress>map(lock -> progress(lock.bolt(), command.action()))
                .orElseGet(Lost::new);
    }

    private static CommandProgress progress(Bolt bolt, LockAction action) {
        if (bolt == Bolt.JAMMED) {
            return new Failed(CommandFault.JAMMED);
        }
        return bolt == goalOf(action) ? new Confirmed() : taken();
    }

    static CommandProgress taken() {
        return new Accepted(Optional.of(TAKEN));
    }

    private static CommandProgress notSent(Obstacle.Kind obstacle) {
        return new Failed(obstacle == Obstacle.Kind.SIGN_IN ? CommandFault.NOT_ALLOWED : CommandFault.NOT_SENT);
    }

    private static Bolt goalOf(LockAction action) {
        return action == LockAction.UNLOCK ? Bolt.UNLOCKED : Bolt.LOCKED;
    }

    private static String codeOf(LockAction action) {
        return action == LockAction.UNLOCK ? "1" : "2";
    }
}
