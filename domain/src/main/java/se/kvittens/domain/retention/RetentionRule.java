package se.kvittens.domain.retention;

import java.time.LocalDate;
import se.kvittens.domain.rule.Home;
import se.kvittens.domain.rule.RuleId;
import se.kvittens.domain.rule.Setting;

/**
 * How long the record of a person is kept (gallring).
 *
 * @param yearsAfterLastEntry whole years after the day of the last entry about the person
 */
@Home(RuleId.SYS_8)
public record RetentionRule(Setting<Integer> yearsAfterLastEntry) {

    /** The first day on which the person may be erased: the anniversary of the last entry is still within the time. */
    public LocalDate erasableFrom(LocalDate lastEntry) {
        return lastEntry.plusYears(yearsAfterLastEntry.value()).plusDays(1);
    }
}
