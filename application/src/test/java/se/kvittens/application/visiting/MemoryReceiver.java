package se.kvittens.application.visiting;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import se.kvittens.application.answer.Answer;
import se.kvittens.application.answer.RefusalReason;
import se.kvittens.domain.identity.RecipientId;
import se.kvittens.domain.identity.VisitId;

/** Visits of one recipient in memory: the smallest thing that keeps the contract. */
final class MemoryReceiver implements VisitReceiver {

    static final RecipientId ANNA = new RecipientId("anna");
    static final Instant LOCKED_UNTIL = Instant.parse("2024-10-01T00:00:00Z");

    private final Map<VisitId, TreeMap<Long, VisitVersion>> visits = new TreeMap<>();

    @Override
    public Answer<Standing> send(VisitVersion visit) {
        if (!visit.visit().recipient().equals(ANNA)) {
            return Answer.refused(RefusalReason.UNKNOWN);
        }
        if (visit.visit().firstReceipt().isBefore(LOCKED_UNTIL)) {
            return Answer.refused(RefusalReason.LOCKED);
        }
        TreeMap<Long, VisitVersion> versions =
                visits.computeIfAbsent(visit.visit().id(), id -> new TreeMap<>());
        VisitVersion before = versions.putIfAbsent(visit.number(), visit);
        if (before != null && !before.equals(visit)) {
            return Answer.refused(RefusalReason.TAKEN);
        }
        return Answer.accepted(versions.lastKey() == visit.number() ? Standing.CURRENT : Standing.HISTORY);
    }
}
