package se.kvittens.rest.rig;

import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import se.kvittens.application.answer.Answer;
import se.kvittens.application.visiting.Plan;
import se.kvittens.domain.identity.ProviderId;
import se.kvittens.domain.planning.PlannedVisit;
import se.kvittens.domain.time.CareZone;
import se.kvittens.rest.town.ServedPlan;

/** What a test says that is planned, of all providers. */
record MadeUpPlan(AtomicReference<Answer<List<PlannedVisit>>> planned) implements ServedPlan {

    @Override
    public Plan of(ProviderId provider) {
        return days -> planned.get()
                .map(all -> all.stream()
                        .filter(each ->
                                days.contains(CareZone.dateOf(each.time().start())))
                        .toList());
    }
}
