package se.kvittens.application.absences;

import jakarta.inject.Inject;
import java.util.List;
import se.kvittens.application.answer.Answer;

/** Lists the absences of a provider's recipients: the open ones are those whose last day is not set yet (LIFE-4). */
public final class ListAbsences {

    private final AbsenceStore store;

    @Inject
    public ListAbsences(AbsenceStore store) {
        this.store = store;
    }

    public Answer<List<HeldAbsence>> all() {
        return store.all();
    }

    public Answer<List<HeldAbsence>> open() {
        return store.all()
                .map(held ->
                        held.stream().filter(each -> each.absence().isOpen()).toList());
    }
}
