package se.kvittens.lock.nuki;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.kvittens.application.answer.Answer;
import se.kvittens.application.answer.Obstacle;
import se.kvittens.application.answer.RefusalReason;
import se.kvittens.application.locks.GatewayName;
import se.kvittens.domain.identity.LockId;
import se.kvittens.lock.nuki.wire.Smartlock;
import se.kvittens.transport.http.Request;

/** The devices of the account. */
final class Locks {

    private static final String PATH = "/smartlock";

    /** Nuki numbers its devices. */
    private static final String NUMBER = "\\d{1,18}";

    private final GatewayName name;
    private final NukiCalls calls;

    Locks(GatewayName name, NukiCalls calls) {
        this.name = name;
        this.calls = calls;
    }

    static String pathOf(long device) {
        return PATH + "/" + device;
    }

    /** The number of a lock; empty where it can't be one of this gateway's. */
    Optional<Long> numberOf(LockId lock) {
        return name.deviceOf(lock).filter(device -> device.matches(NUMBER)).map(Long::valueOf);
    }

    /** All of them, or none: a list with something in it that is no device is not as agreed. */
    Answer<List<Smartlock>> all() {
        return calls.read(Request.get(PATH)).then(list -> {
            List<Smartlock> locks = new ArrayList<>();
            for (JsonNode node : list) {
                Smartlock.read(node).ifPresent(locks::add);
            }
            return list.isArray() && locks.size() == list.size()
                    ? Answer.accepted(locks)
                    : NukiCalls.notReady(Obstacle.Kind.UNREADABLE);
        });
    }

    /** Unknown is also one that the account may not see. */
    Answer<Smartlock> one(long device) {
        Answer<Smartlock> answer = calls.read(Request.get(pathOf(device)))
                .then(node -> Smartlock.read(node)
                        .filter(lock -> lock.id() == device)
                        .map(Answer::accepted)
                        .orElseGet(() -> NukiCalls.notReady(Obstacle.Kind.UNREADABLE)));
        return answer instanceof Answer.Refused<Smartlock> refused && refused.reason() == RefusalReason.FORBIDDEN
                ? Answer.refused(RefusalReason.UNKNOWN)
                : answer;
    }
}
