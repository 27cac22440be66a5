package se.kvittens.domain.compensation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import se.kvittens.domain.reason.Ground;
import se.kvittens.domain.staffing.CountedVisit;
import se.kvittens.domain.task.Category;

/** The payable times of a recipient's visits by what they are priced as. */
final class VisitsByCategory {

    private VisitsByCategory() {}

    /** Each category's in the order of the visits. */
    static Map<Category, List<Ground>> of(List<CountedVisit> visits) {
        Map<Category, List<Ground>> parts = new TreeMap<>();
        Category last = null;
        List<Ground> ofLast = List.of();
        for (CountedVisit visit : visits) {
            // Most recipients have visits of one category: it is looked up once.
            if (!visit.category().equals(last)) {
                last = visit.category();
                ofLast = parts.computeIfAbsent(last, category -> new ArrayList<>(visits.size()));
            }
            ofLast.add(visit.part());
        }
        return parts;
    }
}
