package se.kvittens.lock.seam;

import java.util.List;
import java.util.Optional;
import se.kvittens.application.answer.Answer;
import se.kvittens.application.locks.GatewayName;
import se.kvittens.application.locks.LockGateway;
import se.kvittens.application.locks.LockHealth;
import se.kvittens.application.locks.LogPage;
import se.kvittens.application.locks.LogPlace;
import se.kvittens.domain.identity.LockId;
import se.kvittens.domain.opening.CommandProgress;
import se.kvittens.domain.opening.LockCommand;
import se.kvittens.lock.secret.Secrets;
import se.kvittens.transport.http.Transport;
import se.kvittens.transport.retry.Patience;

/** The locks of a workspace at Seam. Their log tells the same events as {@link SeamDeliveries}, by the same names. */
public final class SeamGateway implements LockGateway {

    private final GatewayName name;
    private final Locks locks;
    private final Commands commands;
    private final Log log;

    /**
     * By one workspace.
     *
     * @param key of the API; that in use is looked up for each call
     */
    public SeamGateway(GatewayName name, Transport transport, Secrets key, Patience patience) {
        SeamCalls calls = new SeamCalls(transport, key, patience);
        this.name = name;
        this.locks = new Locks(name, calls);
        this.commands = new Commands(locks, calls);
        this.log = new Log(calls, new Events(name, patience.clock()));
    }

    @Override
    public GatewayName name() {
        return name;
    }

    @Override
    public Answer<List<LockHealth>> locks() {
        return locks.all();
    }

    @Override
    public Answer<LockHealth> lock(LockId lock) {
        return locks.one(lock);
    }

    @Override
    public CommandProgress send(LockCommand command) {
        return commands.send(command);
    }

    @Override
    public CommandProgress progress(LockCommand command, Optional<String> handle) {
        return commands.progress(command, handle);
    }

    @Override
    public Answer<LogPage> log(Optional<LogPlace> after) {
        return log.page(after);
    }
}
