package se.kvittens.application.opening;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import se.kvittens.application.answer.Answer;
import se.kvittens.application.answer.RefusalReason;
import se.kvittens.application.doors.DoorTown;
import se.kvittens.application.locks.GatewayName;
import se.kvittens.application.locks.LockGateway;
import se.kvittens.application.locks.LockHealth;
import se.kvittens.application.locks.LockHealth.Battery;
import se.kvittens.application.locks.LockHealth.Bolt;
import se.kvittens.application.locks.LockHealth.Reach;
import se.kvittens.application.locks.LogPage;
import se.kvittens.application.locks.LogPlace;
import se.kvittens.application.locks.Told;
import se.kvittens.domain.identity.LockId;
import se.kvittens.domain.opening.CommandFault;
import se.kvittens.domain.opening.CommandProgress;
import se.kvittens.domain.opening.CommandProgress.Failed;
import se.kvittens.domain.opening.LockCommand;

/** A gateway that counts what it was sent, and answers what it is told to answer. */
final class AskedGateway implements LockGateway {

    private final List<LockCommand> sent = new ArrayList<>();
    private Answer<LockHealth> health = health(Reach.ONLINE, true);
    private CommandProgress answer = new CommandProgress.Accepted(Optional.of("handle"));
    private CommandProgress later = new CommandProgress.Confirmed();
    private final List<Optional<String>> followed = new ArrayList<>();
    private Optional<String> handedOut = Optional.empty();
    private Runnable whenAsked = () -> {};
    private Runnable whenSent = () -> {};

    static Answer<LockHealth> health(Reach reach, boolean takesCommands) {
        return Answer.accepted(new LockHealth(DoorTown.ANNAS, reach, Bolt.LOCKED, Battery.GOOD, takesCommands));
    }

    void is(Answer<LockHealth> other) {
        health = other;
    }

    void answers(CommandProgress first, CommandProgress then) {
        answer = first;
        later = then;
    }

    /** Like one that goes by how the lock was before. */
    void handsOut(String handle) {
        handedOut = Optional.of(handle);
    }

    /** By which handles it was asked what became of commands. */
    List<Optional<String>> followed() {
        return followed;
    }

    /** Something that happens while it is asked how the lock is. */
    void whenAsked(Runnable happens) {
        whenAsked = happens;
    }

    /** Something that happens as a command arrives. */
    void whenSent(Runnable happens) {
        whenSent = happens;
    }

    List<LockCommand> sent() {
        return sent;
    }

    @Override
    public GatewayName name() {
        return DoorTown.GATEWAY;
    }

    @Override
    public Answer<List<LockHealth>> locks() {
        return health.map(List::of);
    }

    @Override
    public Answer<LockHealth> lock(LockId lock) {
        whenAsked.run();
        return name().deviceOf(lock).isPresent() ? health : Answer.refused(RefusalReason.UNKNOWN);
    }

    @Override
    public CommandProgress send(LockCommand command, Predicate<String> keep) {
        return handedOut.map(keep::test).orElse(true) ? send(command) : new Failed(CommandFault.NOT_SENT);
    }

    @Override
    public CommandProgress send(LockCommand command) {
        whenSent.run();
        sent.add(command);
        return answer;
    }

    @Override
    public CommandProgress progress(LockCommand command, Optional<String> handle) {
        followed.add(handle);
        return later;
    }

    @Override
    public Answer<LogPage> log(Optional<LogPlace> after) {
        return Answer.accepted(new LogPage(Told.NOTHING, Optional.empty(), false));
    }
}
