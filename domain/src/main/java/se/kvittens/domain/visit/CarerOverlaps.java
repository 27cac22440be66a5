package se.kvittens.domain.visit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

    /** All the visits in their order, each with the deviation where another of its carer's overlaps it. */
    public List<EffectiveVisit> mark(List<EffectiveVisit> visits) {
        Map<CarerId, List<EffectiveVisit>> byCarer = new HashMap<>();
        for (EffectiveVisit visit : visits) {
            if (visit.wasMade()) {
                byCarer.computeIfAbsent(visit.carer(), carer -> new ArrayList<>())
                        .add(visit);
            }
        }
        Map<VisitId, EffectiveVisit> marked = new HashMap<>();
        byCarer.values().forEach(ofCarer -> markOverlapping(ofCarer, marked));
        return marked.isEmpty()
                ? visits
                : visits.stream()
                        .map(visit -> marked.getOrDefault(visit.id(), visit))
                        .toList();
    }

    private void markOverlapping(List<EffectiveVisit> ofCarer, Map<VisitId, EffectiveVisit> marked) {
        ofCarer.sort(EffectiveVisit.BY_START);
        Overlaps overlaps = Overlaps.among(ofCarer, EffectiveVisit::spanWhenMade);
        if (overlaps.areNone()) {
            return;
        }
        for (int i = 0; i < ofCarer.size(); i++) {
            if (!overlaps.of(i).isEmpty()) {
                List<VisitId> others = overlaps.of(i).stream()
                        .map(other -> ofCarer.get(other).id())
                        .toList();
                EffectiveVisit visit = ofCarer.get(i);
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
