package se.kvittens.files.explanation;

import java.util.stream.Collectors;
import se.kvittens.domain.deviation.Deviation;
import se.kvittens.domain.staffing.CountedVisit;
import se.kvittens.domain.time.TimeSpan;

/** What a visit is called in one line: its id, its times, and what stops its pay. */
final class VisitNames {

    private final Page page;

    VisitNames(Page page) {
        this.page = page;
    }

    String of(CountedVisit visit) {
        TimeSpan span = visit.effective().span();
        String when = span == null ? visit.effective().date().toString() : page.values.of(span);
        String name = page.values.of(visit.id()) + ", " + when;
        String stopped = stoppedBy(visit);
        return stopped.isEmpty() ? name : name + " (" + stopped + ")";
    }

    /** What stops the visit's pay, in words; empty where nothing does. */
    String stoppedBy(CountedVisit visit) {
        return visit.deviations().stream()
                .filter(Deviation::stopsPay)
                .map(deviation -> page.lexicon.word(deviation.code()))
                .collect(Collectors.joining("; "));
    }
}
