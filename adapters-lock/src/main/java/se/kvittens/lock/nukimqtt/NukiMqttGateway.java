package se.kvittens.lock.nukimqtt;

import java.time.Duration;
import java.time.InstantSource;
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
import se.kvittens.lock.mqtt.Broker;
import se.kvittens.lock.mqtt.Inbox;
import se.kvittens.lock.nukimqtt.wire.Topic;

/**
 * The locks of one broker. From when its log is first read until it is closed it hears what they tell; meanwhile nobody
 * else may read that log by the same name of a gateway.
 */
public final class NukiMqttGateway implements LockGateway, AutoCloseable {

    private static final Duration PAUSE = Duration.ofSeconds(5);

    private final GatewayName name;
    private final Inbox inbox;
    private final Locks locks;
    private final Log log;
    private final Commands commands;

    /**
     * Nothing is asked yet.
     *
     * @param response how long a lock may take to say what came of a command
     */
    public NukiMqttGateway(GatewayName name, Broker broker, Duration response, InstantSource clock) {
        this.name = name;
        this.inbox = new Inbox(broker, "kvittens-" + name, Topic.toldByAll(), PAUSE, clock);
        this.locks = new Locks(name, broker);
        this.log = new Log(name, inbox, clock);
        this.commands = new Commands(locks, broker, response, clock);
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
        return log.after(after);
    }

    /** Is rung whenever something may have come that the log does not hold yet. It must not wait. */
    public void onNews(Runnable ringing) {
        inbox.onNews(ringing);
    }

    @Override
    public void close() {
        inbox.close();
    }
}
