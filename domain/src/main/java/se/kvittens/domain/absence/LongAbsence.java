package se.kvittens.domain.absence;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import se.kvittens.domain.deviation.Deviation;
import se.kvittens.domain.deviation.DeviationCode;
import se.kvittens.domain.reason.Fact;
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

    public Optional<Deviation> in(YearMonth month, List<Absence> absences) {
        return absences.stream()
                .filter(absence -> absence.days().overlaps(CareZone.daysOf(month)))
                .map(absence -> countedIn(month, absence))
                .filter(days -> days.days() > mostDays.value())
                .findFirst()
                .map(days -> Deviation.noted(
                        DeviationCode.ABSENCE_OVER_30_DAYS,
                        new Fact(Term.ABSENT_DAYS, days),
                        new Fact(Term.NUMBER_OF_DAYS, days.days()),
                        new Ruled(mostDays)));
    }

    private static DateSpan countedIn(YearMonth month, Absence absence) {
        LocalDate endOfMonth = CareZone.daysOf(month).end();
        return absence.isOpen() ? new DateSpan(absence.days().start(), endOfMonth) : absence.days();
    }
}
