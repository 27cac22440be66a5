package se.kvittens.rest.rig;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.kvittens.application.answer.Answer;
import se.kvittens.application.answer.RefusalReason;
import se.kvittens.application.locks.GatewayName;
import se.kvittens.application.locks.LockGateway;
import se.kvittens.application.locks.LockHealth;
import se.kvittens.application.locks.LogPage;
import se.kvittens.application.locks.LogPlace;
import se.kvittens.application.locks.Told;
import se.kvittens.domain.identity.LockId;
import se.kvittens.domain.opening.CommandProgress;
import se.kvittens.domain.opening.LockCommand;

/** A gateway whose locks all do what they are asked, once somebody asks what became of it. */
public final class MadeUpGateway implements LockGateway {

    private final GatewayName name;
    private final List<String> devices;

    /** What it was sent. */
    public final List<LockCommand> sent = new ArrayList<>();

    /** How it answers a command. */
    public CommandProgress first = new CommandProgress.Accepted(Optional.of("handle"));

    /** How it answers who asks for its locks. */
    public Answer<List<LockHealth>> answer;

    public MadeUpGateway(String name, List<String> devices) {
        this.name = new GatewayName(name);
        this.devices = List.copyOf(devices);
        this.answer = Answer.accepted(this.devices.stream()
                .map(device -> health(this.name.lock(device)))
                .toList());
    }

    private static LockHealth health(LockId lock) {
        return new LockHealth(lock, LockHealth.Reach.ONLINE, LockHealth.Bolt.LOCKED, LockHealth.Battery.LOW, true);
    }

    @Override
    public GatewayName name() {
        return name;
    }

    @Override
    public Answer<List<LockHealth>> locks() {
        return answer;
    }

    @Override
    public Answer<LockHealth> lock(LockId lock) {
        return name.deviceOf(lock).filter(devices::contains).isPresent()
                ? Answer.accepted(health(lock))
                : Answer.refused(RefusalReason.UNKNOWN);
    }

    @Override
    public CommandProgress send(LockCommand command) {
        sent.add(command);
        return first;
    }

    @Override
    public CommandProgress progress(LockCommand command, Optional<String> handle) {
        return new CommandProgress.Confirmed();
    }

    @Override
    public Answer<LogPage> log(Optional<LogPlace> after) {
        return Answer.accepted(new LogPage(Told.NOTHING, Optional.empty(), false));
    }
}
