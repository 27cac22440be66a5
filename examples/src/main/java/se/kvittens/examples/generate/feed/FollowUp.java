package se.kvittens.examples.generate.feed;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import se.kvittens.domain.identity.SystemOfRecord;
import se.kvittens.domain.identity.VisitId;
import se.kvittens.domain.visit.RegisteredVisit;

/** The newer system's follow-up (besöksuppföljning): the visits that were registered in it, by its own ids. */
public final class FollowUp {

    private static final String OWN = "BU-";

    private FollowUp() {}

    /** Those of its own among the visits. One that the older system holds too has another id here than there. */
    public static List<RegisteredVisit> heldOf(List<RegisteredVisit> visits) {
        Set<VisitId> inPhoniro = new HashSet<>();
        visits.stream()
                .filter(visit -> visit.system() == SystemOfRecord.PHONIRO)
                .forEach(visit -> inPhoniro.add(visit.id()));
        return visits.stream()
                .filter(visit -> visit.system() == SystemOfRecord.LIFECARE)
                .map(visit -> inPhoniro.contains(visit.id()) ? visit.withId(new VisitId(OWN + visit.id())) : visit)
                .toList();
    }
}
