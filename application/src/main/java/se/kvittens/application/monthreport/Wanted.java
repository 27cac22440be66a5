package se.kvittens.application.monthreport;

import java.util.Set;
import se.kvittens.domain.compensation.LineKind;
import se.kvittens.domain.task.TaskCode;

/**
 * What rows are asked for.
 *
 * @param time of the visits; a visit without any of it is in no row, but for its counted tasks
 * @param kinds EXECUTED for the visits; READJUSTMENT and MEALS for these, as the basis has them
 * @param apart by what rows are told apart, beside recipient, category and kind
 * @param counted tasks whose number matters also where their time is not paid, such as bringing meals (PAY-7)
 */
public record Wanted(ReportedTime time, Set<LineKind> kinds, Set<Part> apart, Set<TaskCode> counted) {

    /** By what rows can be told apart. */
    public enum Part {
        TASK,
        DATE,
        DOUBLE_STAFFING
    }

    public Wanted {
        kinds = Set.copyOf(kinds);
        apart = Set.copyOf(apart);
        counted = Set.copyOf(counted);
    }
}
