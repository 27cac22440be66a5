package se.kvittens.files.monthfolder.format;

import se.kvittens.domain.rulebook.RuleBook;
import se.kvittens.domain.source.CutOver;
import se.kvittens.domain.task.TaskTable;

/**
 * What the files of a month are checked against.
 *
 * @param noteLength the most characters of a free text
 */
public record MonthRules(TaskTable table, CutOver cutOver, boolean needsBirthDate, int noteLength) {

    public static MonthRules of(RuleBook rules) {
        return new MonthRules(
                rules.visits().tasks().table(),
                rules.cutOver(),
                rules.invoicing().referenceCodes().needsBirthDate(),
                rules.visits().registration().noteLength().value());
    }
}
