package se.kvittens.domain.visit;

import java.util.ArrayList;
import java.util.List;
import se.kvittens.domain.deviation.Deviation;
import se.kvittens.domain.task.Task;

/** All that judges a single visit. */
public record VisitRules(ChangeRules changes, ReceiptRules receipts, RegistrationRules registration, TaskRules tasks) {

    /** Finds everything there is to find; nothing found stops the search. */
    public JudgedVisit judge(EffectiveVisit visit, Circumstances circumstances) {
        List<Task> performed = tasks.table().of(visit.registered().tasks());
        List<Deviation> found = new ArrayList<>(visit.deviations());
        found.addAll(receipts.judge(visit, performed, circumstances.recipient().tagRefusalAgreed()));
        found.addAll(registration.judge(visit, circumstances));
        boolean declined = visit.registered().remarks().declined();
        if (!declined && !performed.isEmpty()) {
            found.addAll(tasks.judge(visit, performed, circumstances));
        }
        boolean lacksTasks = !declined && performed.isEmpty();
        return new JudgedVisit(visit, tasks.categoryOf(performed), lacksTasks, found);
    }
}
