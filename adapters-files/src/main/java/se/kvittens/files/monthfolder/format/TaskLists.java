package se.kvittens.files.monthfolder.format;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.StringTokenizer;
import java.util.stream.Collectors;
import se.kvittens.domain.task.TaskCode;
import se.kvittens.domain.task.TaskTable;
import se.kvittens.files.csv.Column;
import se.kvittens.files.csv.Names;
import se.kvittens.files.csv.Row;
import se.kvittens.files.fault.FaultKind;

/** Reads lists of tasks, separated by blanks; a list that was read before is given out again. */
public final class TaskLists {

    private static final int MOST_REMEMBERED = 10_000;

    private final TaskTable table;
    private final Names<Set<TaskCode>> remembered = new Names<>();
    private int places = MOST_REMEMBERED;

    public TaskLists(TaskTable table) {
        this.table = table;
    }

    /** A fault for each task that the rule book lacks. */
    public <C extends Enum<C> & Column> Set<TaskCode> of(Row<C> row, C column) {
        Set<TaskCode> known = row.find(column, remembered);
        return known != null ? known : read(row.text(column), row, column);
    }

    private <C extends Enum<C> & Column> Set<TaskCode> read(String text, Row<C> row, C column) {
        Set<TaskCode> tasks = new LinkedHashSet<>();
        boolean areKnown = true;
        StringTokenizer codes = new StringTokenizer(text, " ");
        while (codes.hasMoreTokens()) {
            TaskCode task = new TaskCode(codes.nextToken());
            if (tasks.add(task) && table.find(task).isEmpty()) {
                row.fault(FaultKind.UNKNOWN_TASK, column, task.code(), codes());
                areKnown = false;
            }
        }
        Set<TaskCode> read = Set.copyOf(tasks);
        if (areKnown && places > 0) {
            places--;
            remembered.put(text, read);
        }
        return read;
    }

    private String codes() {
        return table.tasks().keySet().stream().map(TaskCode::code).collect(Collectors.joining(", "));
    }
}
