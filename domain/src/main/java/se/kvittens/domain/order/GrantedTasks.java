package se.kvittens.domain.order;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import se.kvittens.domain.deviation.Deviation;
import se.kvittens.domain.deviation.DeviationCode;
import se.kvittens.domain.reason.Fact;
import se.kvittens.domain.reason.Reason;
import se.kvittens.domain.reason.Ruled;
import se.kvittens.domain.reason.Term;
import se.kvittens.domain.rule.Home;
import se.kvittens.domain.rule.RuleId;
import se.kvittens.domain.task.TaskCode;

/** Only granted tasks can be chosen: judged against all orders in force on the visit's date. */
@Home(RuleId.TASK_2)
public record GrantedTasks(ExtraTaskNotice notice) {

    /** Not payable where none of the tasks is granted; to be followed up where some are not. */
    public Optional<Deviation> judge(Set<TaskCode> tasks, List<Execution> inForce, LocalDate date) {
        if (inForce.isEmpty() || areGranted(tasks, inForce)) {
            return Optional.empty();
        }
        Set<TaskCode> granted = new TreeSet<>();
        inForce.forEach(order -> granted.addAll(order.content().tasks()));
        Set<TaskCode> extra = new TreeSet<>(tasks);
        extra.removeAll(granted);
        List<Reason> because = new ArrayList<>();
        because.add(new Fact(Term.TASKS_NOT_GRANTED, List.copyOf(extra)));
        because.add(new Fact(Term.TASKS_GRANTED, List.copyOf(granted)));
        Optional<LocalDate> deadline = notice.deadlineAfter(date);
        deadline.ifPresent(day -> because.add(new Ruled(notice.policy())));
        boolean noneGranted = extra.size() == tasks.size();
        return Optional.of(new Deviation(DeviationCode.TASK_NOT_GRANTED, noneGranted, because, deadline));
    }

    private static boolean areGranted(Set<TaskCode> tasks, List<Execution> inForce) {
        for (TaskCode task : tasks) {
            if (!isGranted(task, inForce)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isGranted(TaskCode task, List<Execution> inForce) {
        for (Execution order : inForce) {
            if (order.content().tasks().contains(task)) {
                return true;
            }
        }
        return false;
    }
}
