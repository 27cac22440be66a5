package se.kvittens.domain.order;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
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
        Set<TaskCode> granted = new HashSet<>();
        inForce.forEach(order -> granted.addAll(order.content().tasks()));
        if (inForce.isEmpty() || granted.containsAll(tasks)) {
            return Optional.empty();
        }
        Set<TaskCode> extra = new TreeSet<>(tasks);
        extra.removeAll(granted);
        List<Reason> because = new ArrayList<>();
        because.add(new Fact(Term.TASKS_NOT_GRANTED, List.copyOf(extra)));
        because.add(new Fact(Term.TASKS_GRANTED, List.copyOf(new TreeSet<>(granted))));
        Optional<LocalDate> deadline = notice.deadlineAfter(date);
        deadline.ifPresent(day -> because.add(new Ruled(notice.policy())));
        boolean noneGranted = extra.size() == tasks.size();
        return Optional.of(new Deviation(DeviationCode.TASK_NOT_GRANTED, noneGranted, because, deadline));
    }
}
