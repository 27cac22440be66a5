package se.kvittens.lock.nuki;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import se.kvittens.application.answer.Answer;
import se.kvittens.application.answer.RefusalReason;
import se.kvittens.application.locks.GatewayName;
import se.kvittens.application.locks.LockGateway;
import se.kvittens.application.locks.LockHealth;
import se.kvittens.application.locks.LogPage;
import se.kvittens.application.locks.LogPlace;
import se.kvittens.domain.identity.LockId;
import se.kvittens.domain.opening.CommandProgress;
import se.kvittens.domain.opening.LockCommand;
import se.kvittens.lock.nuki.wire.Telling;
import se.kvittens.lock.secret.Secrets;
import se.kvittens.transport.http.Transport;
import se.kvittens.transport.retry.Patience;

/** The locks of an account at Nuki. Their log tells the same events as {@link NukiDeliveries}, by the same names. */
public final class NukiGateway implements LockGateway {

    private final GatewayName name;
    private final Locks locks;
    private final LogRound log;
    private final Commands commands;

    /**
     * By one account.
     *
     * @param tokens of the API; that in use is looked up for each call
     */
    public NukiGateway(GatewayName name, Transport transport, Secrets tokens, Patience patience) {
        NukiCalls calls = new NukiCalls(transport, tokens, patience);
        this.name = name;
        this.locks = new Locks(name, calls);
        LogWalk walk = LogWalk.usual(calls);
        this.log = new LogRound(locks, walk, new Telling(name, patience.clock()), patience.clock());
        this.commands = new Commands(locks, walk, calls);
    }

    @Override
    public GatewayName name() {
        return name;
    }

    @Override
    public Answer<List<LockHealth>> locks() {
        return locks.all()
                .map(all -> all.stream().map(lock -> lock.health(name)).toList());
    }

    @Override
    public Answer<LockHealth> lock(LockId lock) {
        return locks.numberOf(lock)
                .map(device -> locks.one(device).map(found -> found.health(name)))
                .orElseGet(() -> Answer.refused(RefusalReason.UNKNOWN));
    }

    @Override
    public CommandProgress send(LockCommand command) {
        return send(command, unkept -> true);
    }

    @Override
    public CommandProgress send(LockCommand command, Predicate<String> keep) {
        return commands.send(command, keep);
    }

    @Override
    public CommandProgress progress(LockCommand command, Optional<String> handle) {
        return commands.progress(command, handle);
    }

    @Override
    public Answer<LogPage> log(Optional<LogPlace> after) {
        return log.after(after);
    }
}
