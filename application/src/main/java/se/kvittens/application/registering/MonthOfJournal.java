package se.kvittens.application.registering;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import se.kvittens.domain.identity.VisitId;
import se.kvittens.domain.registering.CorrectedVersion;
import se.kvittens.domain.visit.RegisteredVisit;

/**
 * What a journal has of a provider's month.
 *
 * @param locked the visits of what was taken until the lock, that instant included; before the lock, of all there is
 * @param corrections of the month, in the order in which they were taken
 * @param afterLock visits of which something was taken after the lock, as they are now; as such they stay out. They are of the
 *     month now, or were when it was locked
 * @param toCorrect those of them that nobody has corrected yet, by whichever receipt, or of which something was taken since
 * @param present its visits as they are now, those that came after the lock included, each with the day on which it counts;
 *     one that has left the month after the lock is settled in it all the same, on the day that it had then
 */
public record MonthOfJournal(
        List<RegisteredVisit> locked,
        List<CorrectedVersion> corrections,
        List<RegisteredVisit> afterLock,
        List<RegisteredVisit> toCorrect,
        Map<RegisteredVisit, LocalDate> present) {

    public MonthOfJournal {
        locked = List.copyOf(locked);
        corrections = List.copyOf(corrections);
        afterLock = List.copyOf(afterLock);
        toCorrect = List.copyOf(toCorrect);
        present = Collections.unmodifiableMap(new LinkedHashMap<>(present));
    }

    /** The visits with some of the corrections: of each visit the latest of those counts. */
    public List<RegisteredVisit> corrected(Predicate<CorrectedVersion> counting) {
        Map<VisitId, CorrectedVersion> latest = new LinkedHashMap<>();
        corrections.stream().filter(counting).forEach(each -> latest.put(each.visit(), each));
        List<RegisteredVisit> visits = new ArrayList<>();
        locked.stream().filter(visit -> !latest.containsKey(visit.id())).forEach(visits::add);
        latest.values().forEach(each -> each.counts().ifPresent(visits::add));
        return List.copyOf(visits);
    }
}
