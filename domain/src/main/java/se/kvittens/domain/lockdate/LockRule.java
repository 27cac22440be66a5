package se.kvittens.domain.lockdate;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import se.kvittens.domain.reason.Explained;
import se.kvittens.domain.reason.Fact;
import se.kvittens.domain.reason.Ruled;
import se.kvittens.domain.reason.Term;
import se.kvittens.domain.rule.RuleId;
import se.kvittens.domain.rule.Setting;
import se.kvittens.domain.time.CareZone;
import se.kvittens.domain.time.WorkingDays;

/** The lock of a month as a rule book computes it: a working day of the following month, and a time of that day. */
public record LockRule(Setting<Integer> workingDay, Setting<LocalTime> at, WorkingDays days) {

    Explained<LockDate> lockFallingIn(YearMonth month) {
        LocalDateTime local = days.nth(workingDay.value(), month).atTime(at.value());
        LockDate lock = new LockDate(local.atZone(CareZone.ZONE).toInstant());
        return Explained.judged(
                RuleId.TIME_4,
                Term.LOCK,
                lock,
                List.of(new Fact(Term.MONTH, month), new Ruled(workingDay), new Ruled(at)));
    }
}
