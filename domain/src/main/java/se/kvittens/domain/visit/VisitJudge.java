package se.kvittens.domain.visit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.kvittens.domain.deviation.Findings;
import se.kvittens.domain.order.Execution;
import se.kvittens.domain.task.Task;
import se.kvittens.domain.task.TaskCode;

/**
 * Judges the visits of one settlement, each by itself. Keeps what it found of a set of tasks, since most visits share a
 * few; so it belongs to one thread.
 */
public final class VisitJudge {

    private final VisitRules rules;
    private final Map<Set<TaskCode>, TaskSet> taskSets = new HashMap<>();

    public VisitJudge(VisitRules rules) {
        this.rules = rules;
    }

    /** Finds everything there is to find; nothing found stops the search. */
    public JudgedVisit judge(EffectiveVisit visit, Circumstances circumstances) {
        TaskSet performed = seen(visit.registered().tasks());
        List<Task> tasks = performed.tasks();
        Findings found = new Findings(visit.deviations());
        rules.receipts()
                .judge(visit, performed.byHand(), circumstances.recipient().tagRefusalAgreed(), found);
        rules.registration().judge(visit, circumstances, found);
        boolean declined = visit.registered().remarks().declined();
        if (!declined && !tasks.isEmpty()) {
            judgeTasks(visit, performed, circumstances, found);
        }
        boolean lacksTasks = !declined && tasks.isEmpty();
        return new JudgedVisit(visit, tasks, performed.category(), lacksTasks, found.all());
    }

    private TaskSet seen(Set<TaskCode> codes) {
        TaskSet known = taskSets.get(codes);
        if (known == null) {
            known = rules.tasks().see(codes);
            taskSets.put(codes, known);
        }
        return known;
    }

    private void judgeTasks(EffectiveVisit visit, TaskSet performed, Circumstances circumstances, Findings found) {
        if (circumstances.ofItsOwn()) {
            found.add(performed.stay());
        } else {
            List<Execution> inForce = circumstances.inForceOn(visit.date());
            found.add(rules.tasks().granted().judge(visit.registered().tasks(), inForce, visit.date()));
            if (performed.sharesSupervision()) {
                found.add(rules.tasks().supervision().judge(performed.tasks(), inForce));
            }
            found.add(performed.places());
        }
        found.add(performed.mixed());
    }
}
