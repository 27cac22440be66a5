package se.kvittens.domain.visit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import se.kvittens.domain.deviation.Deviation;
import se.kvittens.domain.deviation.DeviationCode;
import se.kvittens.domain.identity.CarerId;
import se.kvittens.domain.identity.VisitId;
import se.kvittens.domain.reason.Fact;
import se.kvittens.domain.reason.Term;
import se.kvittens.domain.rule.Home;
import se.kvittens.domain.rule.RuleId;
import se.kvittens.domain.time.Overlaps;

/** Finds visits of one carer that overlap, at one recipient or two; those not made are aside. */
@Home(RuleId.REG_13)
public final class CarerOverlaps {

    private final RegistrationRules rules;

    public CarerOverlaps(RegistrationRules rules) {
        this.rules = rules;
    }

    /** All the visits, each with the deviation where another of its carer's overlaps it. */
    public List<EffectiveVisit> mark(List<EffectiveVisit> visits) {
        Map<VisitId, EffectiveVisit> marked = new LinkedHashMap<>();
        visits.forEach(visit -> marked.put(visit.id(), visit));
        Map<CarerId, List<EffectiveVisit>> byCarer = visits.stream()
                .filter(EffectiveVisit::wasMade)
                .collect(Collectors.groupingBy(EffectiveVisit::carer, TreeMap::new, Collectors.toList()));
        byCarer.values().forEach(ofCarer -> markOverlapping(ofCarer, marked));
        return List.copyOf(marked.values());
    }

    private void markOverlapping(List<EffectiveVisit> ofCarer, Map<VisitId, EffectiveVisit> marked) {
        List<EffectiveVisit> ordered =
                ofCarer.stream().sorted(EffectiveVisit.BY_START).toList();
        Overlaps overlaps = Overlaps.among(
                ordered.stream().map(EffectiveVisit::spanWhenMade).toList());
        for (int i = 0; i < ordered.size(); i++) {
            if (!overlaps.of(i).isEmpty()) {
                List<VisitId> others = overlaps.of(i).stream()
                        .map(other -> ordered.get(other).id())
                        .toList();
                EffectiveVisit visit = ordered.get(i);
                marked.put(visit.id(), visit.with(visit.spanWhenMade(), overlapping(visit, others)));
            }
        }
    }

    private Deviation overlapping(EffectiveVisit visit, List<VisitId> others) {
        return Deviation.of(
                DeviationCode.OVERLAPPING_CARER,
                rules.overlappingCarer(),
                new Fact(Term.CARER, visit.carer()),
                new Fact(Term.OVERLAPS, others));
    }
}
