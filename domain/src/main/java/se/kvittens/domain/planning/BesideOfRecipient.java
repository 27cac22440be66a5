package se.kvittens.domain.planning;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.kvittens.domain.identity.VisitId;

/** Which visits at one recipient belong to which planned ones. */
final class BesideOfRecipient {

    private final Map<VisitId, List<MadeTime>> madeOf = new HashMap<>();
    private final Set<VisitId> taken = new HashSet<>();

    private BesideOfRecipient() {}

    static BesideOfRecipient of(List<ToleratedVisit> plan, List<MadeTime> made) {
        List<Pairing> possible = new ArrayList<>();
        for (ToleratedVisit tolerated : plan) {
            made.stream()
                    .map(each -> new Pairing(tolerated.planned(), each))
                    .filter(each -> each.isPossible(tolerated.tolerances()))
                    .forEach(possible::add);
        }
        possible.sort(null);
        BesideOfRecipient beside = new BesideOfRecipient();
        possible.stream()
                .filter(each -> !beside.madeOf.containsKey(each.planned().id()))
                .forEach(beside::take);
        possible.stream().filter(Pairing::overlaps).forEach(beside::take);
        return beside;
    }

    private void take(Pairing pairing) {
        if (taken.add(pairing.made().visit().id())) {
            madeOf.computeIfAbsent(pairing.planned().id(), none -> new ArrayList<>())
                    .add(pairing.made());
        }
    }

    List<MadeTime> madeOf(PlannedVisit planned) {
        return madeOf.getOrDefault(planned.id(), List.of());
    }

    List<MadeTime> unplanned(List<MadeTime> made) {
        return made.stream().filter(each -> !taken.contains(each.visit().id())).toList();
    }
}
