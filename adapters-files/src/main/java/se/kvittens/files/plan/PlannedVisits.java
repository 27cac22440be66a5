package se.kvittens.files.plan;

import java.util.Comparator;
import java.util.List;
import se.kvittens.application.answer.Answer;
import se.kvittens.application.visiting.Plan;
import se.kvittens.domain.planning.PlannedVisit;
import se.kvittens.domain.time.CareZone;
import se.kvittens.domain.time.DateSpan;

/** The planned visits of a provider, as tables tell them. */
public final class PlannedVisits implements Plan {

    private static final Comparator<PlannedVisit> IN_ORDER =
            Comparator.comparing((PlannedVisit visit) -> visit.time().start()).thenComparing(PlannedVisit::id);

    private final List<PlannedVisit> visits;

    /** Where no visit of a provider is told. */
    public static final Plan NONE = new PlannedVisits(List.of());

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
