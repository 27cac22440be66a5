package se.kvittens.application.visiting;

import java.util.List;
import se.kvittens.application.answer.Answer;
import se.kvittens.domain.planning.PlannedVisit;
import se.kvittens.domain.time.DateSpan;

/** The planned visits of a provider (SYS-7). */
public interface Plan {

    /** Those that start on one of the days, in order of their start, then id. */
    Answer<List<PlannedVisit>> on(DateSpan days);
}
