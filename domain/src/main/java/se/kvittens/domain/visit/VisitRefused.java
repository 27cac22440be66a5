package se.kvittens.domain.visit;

import java.time.Instant;
import java.time.YearMonth;
import se.kvittens.domain.identity.VisitId;

/** Why a visit can't be taken in at all. */
public sealed interface VisitRefused {

    VisitId visit();

    /** It would end before it starts, as registered or after a change (REG-7, REG-10). */
    record EndBeforeStart(VisitId visit, Instant start, Instant end) implements VisitRefused {}

    /** It was changed, and no rule book says when the month is locked to which it belonged. */
    record NoRuleBookForLock(VisitId visit, YearMonth monthOfVisit) implements VisitRefused {}
}
