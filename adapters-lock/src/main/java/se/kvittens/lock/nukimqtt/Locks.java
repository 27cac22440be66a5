package se.kvittens.lock.nukimqtt;

import io.vavr.control.Either;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.kvittens.application.answer.Answer;
import se.kvittens.application.answer.Obstacle;
import se.kvittens.application.answer.RefusalReason;
import se.kvittens.application.locks.GatewayName;
import se.kvittens.application.locks.LockHealth;
import se.kvittens.domain.identity.LockId;
import se.kvittens.lock.mqtt.Broker;
import se.kvittens.lock.mqtt.Talk;
import se.kvittens.lock.nukimqtt.wire.Topic;

/** The locks that have spoken to the broker; what each said last, the broker keeps (retained). */
final class Locks {

    private final GatewayName name;
    private final Broker broker;

    Locks(GatewayName name, Broker broker) {
        this.name = name;
        this.broker = broker;
    }

    /** What the broker calls a lock; empty where it can't be one of this gateway's. */
    Optional<String> deviceOf(LockId lock) {
        return name.deviceOf(lock).filter(Topic::isDevice);
    }

    Answer<List<LockHealth>> all() {
        return read(Topic.healthOfAll()).map(found -> List.copyOf(found.values()));
    }

    Answer<LockHealth> one(LockId lock) {
        return deviceOf(lock)
                .map(device -> read(Topic.healthOf(device))
                        .then(found -> Optional.ofNullable(found.get(device))
                                .map(Answer::accepted)
                                .orElseGet(() -> Answer.refused(RefusalReason.UNKNOWN))))
                .orElseGet(() -> Answer.refused(RefusalReason.UNKNOWN));
    }

    /** As far as the broker has told in a talk. */
    Either<Obstacle.Kind, Map<String, LockHealth>> soFar(Talk talk) {
        return talk.soFar().map(packets -> {
            Health health = new Health(name);
            packets.forEach(health::take);
            return health.locks();
        });
    }

    private Answer<Map<String, LockHealth>> read(List<String> topics) {
        Either<Obstacle.Kind, Talk> opened = Talk.open(broker, topics);
        if (opened.isLeft()) {
            return new Answer.NotReady<>(Obstacle.of(opened.getLeft()));
        }
        try (Talk talk = opened.get()) {
            return soFar(talk).fold(kind -> new Answer.NotReady<>(Obstacle.of(kind)), Answer::accepted);
        }
    }
}
