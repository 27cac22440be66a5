package se.kvittens.domain.absence;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import se.kvittens.domain.deviation.Deviation;
import se.kvittens.domain.deviation.DeviationCode;
import se.kvittens.domain.reason.Fact;
import se.kvittens.domain.reason.Reason;
import se.kvittens.domain.reason.Ruled;
import se.kvittens.domain.reason.Term;
import se.kvittens.domain.rule.Home;
import se.kvittens.domain.rule.RuleId;
import se.kvittens.domain.rule.Setting;
import se.kvittens.domain.time.CareZone;
import se.kvittens.domain.time.DateSpan;

/** An absence so long that the fee handler must be told by hand; an open one is counted to the end of the month. */
@Home(RuleId.LIFE_5)
public record LongAbsence(Setting<Integer> mostDays) {

    /** One deviation with the dates and whole days of each such absence of the month. */
    public Optional<Deviation> in(YearMonth month, List<Absence> absences) {
        List<Reason> because = new ArrayList<>();
        absences.stream()
                .filter(absence -> absence.days().overlaps(CareZone.daysOf(month)))
                .map(absence -> countedIn(month, absence))
                .filter(days -> days.days() > mostDays.value())
                .sorted(Comparator.comparing(DateSpan::start).thenComparing(DateSpan::end))
                .forEach(days -> {
                    because.add(new Fact(Term.ABSENT_DAYS, days));
                    because.add(new Fact(Term.NUMBER_OF_DAYS, days.days()));
                });
        if (because.isEmpty()) {
            return Optional.empty();
        }
        because.add(new Ruled(mostDays));
        return Optional.of(Deviation.noted(DeviationCode.ABSENCE_OVER_30_DAYS, because.toArray(Reason[]::new)));
    }

    private static DateSpan countedIn(YearMonth month, Absence absence) {
        LocalDate endOfMonth = CareZone.daysOf(month).end();
        return absence.isOpen() ? new DateSpan(absence.days().start(), endOfMonth) : absence.days();
    }
}
