package se.kvittens.lock.nukimqtt;

import java.util.Optional;
import se.kvittens.application.locks.LockHealth.Bolt;
import se.kvittens.domain.opening.CommandFault;
import se.kvittens.domain.opening.CommandProgress;
import se.kvittens.domain.opening.CommandProgress.Confirmed;
import se.kvittens.domain.opening.CommandProgress.Failed;
import se.kvittens.domain.opening.CommandProgress.Lost;
import se.kvittens.lock.mqtt.Packet;
import se.kvittens.lock.nuki.wire.Smartlock;
import se.kvittens.lock.nukimqtt.wire.Topic;
import se.kvittens.lock.nukimqtt.wire.Words;

/** What a lock says after a command, word by word. */
final class Response {

    private final Bolt goal;
    private Bolt bolt;
    private boolean isJammed;
    private boolean isAboutToMove;
    private Optional<Integer> code = Optional.empty();

    /**
     * Of a command.
     *
     * @param bolt where it was before
     */
    Response(Bolt goal, Bolt bolt) {
        this.goal = goal;
        this.bolt = bolt;
    }

    /** Takes the next word; whether no further one will say more. */
    boolean isOverWith(Packet packet) {
        String text = packet.text().orElse("");
        Topic.of(packet.topic()).ifPresent(spoken -> take(spoken.of(), text));
        return isJammed || code.filter(number -> number != 0 || bolt == goal).isPresent();
    }

    private void take(Topic of, String text) {
        switch (of) {
            case STATE -> Words.code(text).map(Smartlock::boltOf).ifPresent(this::stands);
            case COMMAND_RESPONSE -> code = Words.code(text).or(() -> code);
            case LOCK_ACTION_EVENT -> isAboutToMove = true;
            default -> {
                // How the battery is says nothing of the command.
            }
        }
    }

    private void stands(Bolt now) {
        bolt = now;
        isJammed = now == Bolt.JAMMED;
    }

    /**
     * What it amounts to. Without a response nobody knows whether the lock has heard it; with a no, and yet about to
     * move, nobody knows whose command that was.
     */
    CommandProgress progress(boolean isOver) {
        if (isJammed) {
            return new Failed(CommandFault.JAMMED);
        }
        if (code.isEmpty()) {
            return new Lost();
        }
        if (code.get() != 0) {
            return isAboutToMove ? new Lost() : new Failed(CommandFault.REFUSED);
        }
        return isOver ? new Confirmed() : Commands.taken();
    }
}
