package se.kvittens.files.doorfolder;

import java.util.Comparator;
import java.util.List;
import se.kvittens.application.answer.Answer;
import se.kvittens.application.visiting.Plan;
import se.kvittens.application.visiting.PlannedVisit;
import se.kvittens.domain.time.CareZone;
import se.kvittens.domain.time.DateSpan;

/** The planned visits of a provider, as {@code planned.csv} tells them. */
final class PlannedVisits implements Plan {

    private static final Comparator<PlannedVisit> IN_ORDER =
            Comparator.comparing((PlannedVisit visit) -> visit.time().start()).thenComparing(PlannedVisit::id);

    private final List<PlannedVisit> visits;

    PlannedVisits(List<PlannedVisit> visits) {
        this.visits = visits.stream().sorted(IN_ORDER).toList();
    }

    @Override
    public Answer<List<PlannedVisit>> on(DateSpan days) {
        return Answer.accepted(visits.stream()
                .filter(visit -> days.contains(CareZone.dateOf(visit.time().start())))
                .toList());
    }
}
